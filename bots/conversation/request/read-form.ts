// A form sent back, read field by field: a request, or every problem with its place. Values are never repeated.

import { fieldProblems as problems } from '#bots/words/form';
import { accessNeeds, type Day, parseDay, smokeSensitive, species } from '#src/services/terms';
import { readDate } from '../understand/date.js';
import { type Gazetteer, nearestPlaces, placeNamed } from '../understand/place.js';
import { howMany, type Values } from './fields.js';
import { MOST_CHILDREN, type Request, requestSchema } from './request.js';

export type ReadForm =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly problems: readonly string[]; readonly notSiblings: boolean };

export function readForm(sent: Values, asAt: Day, gazetteer: Gazetteer): ReadForm {
  const values = new Map(Object.entries(sent).map(([id, value]) => [id, value.trim()]));
  const value = (id: string) => values.get(id) ?? '';
  const n = howMany(sent);
  if (n > 1 && value('together') === 'not-siblings') return { ok: false, problems: [], notSiblings: true };
  const away = value('nearness') === 'away';
  const draft = {
    asAt,
    children: Array.from({ length: n }, (_, i) => ({ age: number(value(`age${i + 1}`)), sex: value(`sex${i + 1}`) })),
    together: n < 2 ? null : value('regime') === 'parent-and-child' ? 'must' : value('together'),
    place: value('place') === '' ? null : placeNamed(value('place'), gazetteer),
    nearness: value('nearness'),
    avoid: value('avoid') === '' ? null : placeNamed(value('avoid'), gazetteer),
    awayMiles: away || value('avoid') !== '' ? number(value('awayMiles')) : null,
    solo: value('solo') === 'no' ? null : value('solo'),
    regime: value('regime') === '' ? 'standard' : value('regime'),
    secure: value('regime') === 'pace' ? yesOrNo(value('secure')) : null,
    access: parts(value('access')),
    animals: parts(value('animals')).map(concern),
    health: parts(value('health')),
    urgency: value('urgency'),
    neededBy: dayOf(value('neededBy'), asAt),
    withinMiles: value('withinMiles') === '' ? null : number(value('withinMiles')),
    underPence: value('underPounds') === '' ? null : Math.round(number(value('underPounds')) * 100),
    onlyInHouse: value('onlyInHouse') === 'yes',
  };
  const parsed = requestSchema.safeParse(draft);
  const found = parsed.success ? [] : parsed.error.issues.map(({ path }) => problemAt(path));
  if (value('place') !== '' && draft.place === null)
    found.push(problems.place(nearestPlaces(value('place'), gazetteer)));
  if (value('avoid') !== '' && draft.avoid === null)
    found.push(problems.avoid(nearestPlaces(value('avoid'), gazetteer)));
  if (value('place') === '' && (away || value('nearness') === 'near')) found.push(problems.placeMissing);
  if (draft.neededBy < asAt && draft.neededBy !== '') found.push(problems.neededBy);
  if (!['yes', 'no'].includes(value('onlyInHouse'))) found.push(problems.onlyInHouse);
  return parsed.success && found.length === 0
    ? { ok: true, request: parsed.data }
    : { ok: false, problems: [...new Set(found)], notSiblings: false };
}

function problemAt([field, index, part]: readonly PropertyKey[]): string {
  const n = typeof index === 'number' ? index + 1 : 1;
  switch (field) {
    case 'children':
      return part === 'age' ? problems.age(n) : part === 'sex' ? problems.sex(n) : problems.children(MOST_CHILDREN);
    case 'access':
      return problems.access(accessNeeds);
    case 'health':
      return problems.health(smokeSensitive);
    case 'underPence':
      return problems.underPounds;
    case 'together':
    case 'nearness':
    case 'awayMiles':
    case 'withinMiles':
    case 'solo':
    case 'regime':
    case 'animals':
    case 'urgency':
      return problems[field];
    default:
      return problems.neededBy;
  }
}

const number = (text: string): number => (/^\d{1,6}(?:\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN);
/** Null is "not known", or not said. */
const yesOrNo = (text: string): boolean | null => (text === 'yes' ? true : text === 'no' ? false : null);
const parts = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((each) => each.trim().toLowerCase().replaceAll(' ', '-'))
    .filter((each) => each !== '');

/** "dog-allergy"; a whole "dog" is an allergy to nothing: the reason must be said. */
function concern(text: string): { species: string; why: string } {
  const kind = species.find((each) => text.startsWith(each)) ?? '';
  return { species: kind, why: text.slice(kind.length).replace(/^s?-/, '') };
}

const dayOf = (text: string, asAt: Day): string => parseDay(text) ?? readDate(text, asAt).value ?? '';
