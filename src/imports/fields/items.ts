// The items with parts that the files use: a need and how strong, a pet and how many, a contact and how often.

import {
  type AccessNeed,
  type AnimalConcern,
  type AvoidLocation,
  accessNeeds,
  type ChildId,
  type Consulted,
  type Contact,
  childId,
  consultedOutcomes,
  consultedPeople,
  homeId,
  linkKinds,
  type Need,
  type NeedLevel,
  needCodes,
  type PersonLink,
  type Pet,
  type Readiness,
  type SiblingPlan,
  type Skill,
  species,
  venueId,
  type Wish,
  wishTopics,
} from '#src/domain/index';
import { coded, oneOf, yesNo } from './coded.js';
import { day } from './day.js';
import { type Field, unreadable } from './field.js';
import { item, maybe, since, unless } from './item.js';
import { itemText } from './list.js';
import { decimal, whole } from './number.js';
import { reference } from './text.js';

/** South West standard v3: none, low, high; `not known` is ours, because a blank is not a "none". */
const level = coded<NeedLevel>([
  ['none', 'none'],
  ['low', 'low'],
  ['high', 'high'],
  ['not-known', 'not known'],
]);
const recorded = { level, recordedOn: maybe(day), source: maybe(itemText) };
const code = oneOf(needCodes);
const expires = { expiresOn: maybe(day) };
const endless = { expiresOn: null };

/** Under a heading that says which risk. */
export const risk: Field<Omit<Need, 'code'>> = since(
  item<Omit<Need, 'code'>>({ ...recorded, ...expires }),
  item<Omit<Need, 'code' | 'expiresOn'>>(recorded),
  (older) => ({ ...older, ...endless }),
);
export const need: Field<Need> = since(
  item<Need>({ code, ...recorded, ...expires }),
  item<Omit<Need, 'expiresOn'>>({ code, ...recorded }),
  (older) => ({ ...older, ...endless }),
);

export const skill = item<Skill>({
  code: oneOf(needCodes),
  level: oneOf(['experienced', 'trained', 'willing-to-train']),
});
export const pet = item<Pet>({ species: oneOf(species), count: whole(1, 99), assessedSafe: maybe(yesNo) });
export const animalConcern = item<AnimalConcern>({
  species: oneOf(species),
  why: oneOf(['allergy', 'fear', 'faith', 'harm-to-animals']),
});
export const accessOffered = item<{ readonly need: AccessNeed; readonly has: boolean }>({
  need: oneOf(accessNeeds),
  has: yesNo,
});
export const wish = item<Wish>({ topic: oneOf(wishTopics), homeId: maybe(reference(homeId, 'H-310')) });

const child = reference(childId, 'C-1042');
const children: Field<readonly ChildId[]> = {
  expected: 'C-1042+C-1043',
  blanks: [],
  read: (cell) => {
    const ids = cell.split('+').map((id) => child.read(id.trim()));
    return ids.every((id): id is ChildId => id !== unreadable) ? ids : unreadable;
  },
  write: (ids) => ids.join('+'),
};

export const siblingPlan = item<SiblingPlan>({
  a: child,
  b: child,
  mode: oneOf(['must', 'prefer', 'apart', 'never']),
  source: maybe(itemText),
});
export const contact = item<Contact>({
  venueId: reference(venueId, 'V-1'),
  childIds: children,
  timesPerWeek: decimal(0, 21),
  supervised: yesNo,
  basis: unless<Contact['basis']>(oneOf(['plan', 'order']), 'plan'),
});

/** A place to avoid as a file may say it: without a point where the gazetteer knows the name. */
export interface AvoidText {
  readonly name: string;
  readonly radiusMiles: number;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly basis: AvoidLocation['basis'];
}
export const avoidLocation = item<AvoidText>({
  name: itemText,
  radiusMiles: decimal(0, 500),
  lat: maybe(decimal(-90, 90)),
  lon: maybe(decimal(-180, 180)),
  basis: unless<AvoidLocation['basis']>(oneOf(['request', 'order']), 'request'),
});

/** Another child's reference, or that of anybody else on record. */
const person: Field<PersonLink['person']> = reference<PersonLink['person']>(childId, 'C-1042');
export const personLink = item<PersonLink>({
  kind: oneOf(linkKinds),
  person,
  source: maybe(itemText),
  recordedOn: maybe(day),
  expiresOn: maybe(day),
});

export const consulted = item<Consulted>({
  who: oneOf(consultedPeople),
  outcome: oneOf(consultedOutcomes),
  why: maybe(itemText),
  by: maybe(itemText),
  retryBy: maybe(day),
});
export const readiness = item<Readiness>({ on: day, by: itemText, ready: yesNo, childWants: maybe(yesNo) });
