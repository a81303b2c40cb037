// What was read from a sentence, as the values and fields of a form: every one shown, every one editable.

import type { Field } from '#bots/replies/index';
import { pounds } from '#bots/words/amounts';
import { concernText, fieldLabels as labels } from '#bots/words/form';
import { sexWords, siblingWords, soloWords } from '#bots/words/kinds';
import { regimeWords } from '#bots/words/regimes';
import { addDays, type Day, soloKinds } from '#src/services/terms';
import type { Slots } from '../understand/index.js';
import { MOST_CHILDREN, searchedFor } from './request.js';

export type Values = Readonly<Record<string, string>>;

/** Assumed, and said so, when "away" came without a distance, or no day was named. */
export const AWAY_MILES = 5;
const DAYS_TO_FIND = 7;

/** The police and the court ask for a bed today. */
export const neededToday = ({ regime }: Pick<Slots, 'regime'>): boolean => regime === 'pace' || regime === 'remand';

export function valuesOf(slots: Slots, asAt: Day): Values {
  const regime = slots.regime ?? 'standard';
  const urgency = slots.urgency ?? (neededToday(slots) ? 'emergency' : 'planned');
  const children = slots.children.length === 0 ? [{ age: null, sex: null }] : slots.children.slice(0, MOST_CHILDREN);
  const together = slots.siblings.mode ?? (slots.siblings.related ? 'prefer' : '');
  return {
    ...Object.fromEntries(
      children.flatMap(({ age, sex }, i) => [
        [`age${i + 1}`, text(age)],
        [`sex${i + 1}`, sex ?? ''],
      ]),
    ),
    ...(children.length > 1 && regime !== 'parent-and-child' && { together }),
    regime,
    ...(regime === 'pace' && { secure: slots.secure === null ? 'not-known' : slots.secure ? 'yes' : 'no' }),
    place: slots.place.name ?? '',
    nearness: slots.place.nearness ?? 'no-preference',
    avoid: slots.place.avoid ?? '',
    ...((slots.place.nearness === 'away' || slots.place.avoid !== null) && { awayMiles: text(AWAY_MILES) }),
    withinMiles: text(slots.withinMiles),
    underPounds: slots.underPence === null ? '' : pounds(slots.underPence).replaceAll(/[£,]/g, ''),
    onlyInHouse: slots.onlyInHouse ? 'yes' : 'no',
    solo: slots.solo ?? 'no',
    access: slots.access.join(', '),
    animals: slots.animals.map(concernText).join(', '),
    health: slots.health.join(', '),
    urgency,
    neededBy: slots.neededBy ?? (urgency === 'emergency' ? asAt : addDays(asAt, DAYS_TO_FIND)),
  };
}

/** The same fields for the same values, whether they came from a sentence or were sent back with a mistake. */
export function fieldsOf(values: Values): readonly Field[] {
  const many = Math.min(MOST_CHILDREN, howMany(values));
  const value = (id: string) => values[id] ?? '';
  const children = Array.from({ length: many }, (_, i): readonly Field[] => [
    { id: `age${i + 1}`, label: labels.age(i + 1, many), value: value(`age${i + 1}`), kind: 'number', required: true },
    choice(`sex${i + 1}`, labels.sex(i + 1, many), value(`sex${i + 1}`), Object.entries(sexWords)),
  ]).flat();
  const plain = (id: 'place' | 'avoid' | 'access' | 'animals' | 'health'): Field => ({
    id,
    label: labels[id],
    value: value(id),
    kind: 'text',
  });
  const amount = (id: 'awayMiles' | 'withinMiles' | 'underPounds'): Field => ({
    id,
    label: labels[id],
    value: value(id),
    kind: 'number',
  });
  return [
    ...children,
    choice(
      'regime',
      labels.regime,
      value('regime') === '' ? 'standard' : value('regime'),
      searchedFor.map((each) => [each, regimeWords[each]] as const),
    ),
    ...(value('regime') === 'pace' ? [choice('secure', labels.secure, value('secure'), secureChoices)] : []),
    ...(many > 1 && value('regime') !== 'parent-and-child'
      ? [choice('together', labels.together, value('together'), togetherChoices)]
      : []),
    plain('place'),
    choice('nearness', labels.nearness, value('nearness'), nearnessChoices),
    plain('avoid'),
    amount('awayMiles'),
    amount('withinMiles'),
    amount('underPounds'),
    choice('onlyInHouse', labels.onlyInHouse, value('onlyInHouse'), yesNo),
    choice('solo', labels.solo, value('solo'), [
      ['no', 'no'],
      ...soloKinds.map((kind) => [kind, soloWords[kind]] as const),
    ]),
    plain('access'),
    plain('animals'),
    plain('health'),
    choice('urgency', labels.urgency, value('urgency'), urgencies),
    { id: 'neededBy', label: labels.neededBy, value: value('neededBy'), kind: 'date', required: true },
  ];
}

/** How many children a form is about: as many as it has ages for. One more than the most stands for any more. */
export const howMany = (values: Values): number => {
  const numbers = Object.keys(values).flatMap((id) => /^age(\d+)$/.exec(id)?.[1] ?? []);
  return Math.min(MOST_CHILDREN + 1, Math.max(1, ...numbers.map(Number)));
};

type Pairs = readonly (readonly [string, string])[];
const togetherChoices: Pairs = [
  ['prefer', `yes: ${siblingWords.prefer}`],
  ['must', `yes: ${siblingWords.must}`],
  ['apart', `yes: ${siblingWords.apart}`],
  ['not-siblings', 'no'],
];
const nearnessChoices: Pairs = [
  ['near', 'near'],
  ['away', 'away'],
  ['no-preference', 'no preference'],
];
const secureChoices: Pairs = [
  ['no', 'no: a bed'],
  ['yes', 'yes'],
  ['not-known', 'not known'],
];
const yesNo: Pairs = [
  ['no', 'no'],
  ['yes', 'yes'],
];
const urgencies: Pairs = [
  ['planned', 'planned'],
  ['emergency', 'emergency'],
];

const choice = (id: string, label: string, value: string, pairs: Pairs): Field => ({
  id,
  label,
  value,
  kind: 'choice',
  choices: pairs.map(([each, words]) => ({ value: each, label: words })),
  required: true,
});

const text = (n: number | null): string => (n === null ? '' : String(n));
