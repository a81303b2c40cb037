// The approvals an option may need, in words: what, from whom, on what record, and what of it may follow.

import type { Gate, Role } from '#src/services/index';
import { gateDefinition } from '#src/services/terms';
import { dayText, list } from './amounts.js';
import { roleWords } from './roles.js';

export const gateWords = {
  title: 'Approvals and records it needs',
  forAll: 'Whichever home: what must be approved or on record',
  head: ['What must be on record', 'When'] as const,
  before: 'before the child moves',
  by: (day: string) => `by ${day}`,
  nothingMore: 'nothing more than the approval itself',
} as const;

/** "Out of area", as the rule book has it. */
export const gateTitle = ({ code }: Pick<Gate, 'code'>): string => gateDefinition(code).title;

/** The sentence of the rule book. */
export const sayGate = ({ code }: Pick<Gate, 'code'>): string => gateDefinition(code).sentence;

/** "Out of area: the nominated officer, and it can be given tonight." */
export const gateLine = (gate: Gate): string => `${gateTitle(gate)}: ${givenBy(gate)}${until(gate)}.`;

const givenBy = ({ role, canBeTonight }: Gate): string =>
  `${roleWords[role]}, ${canBeTonight ? 'and it can be done tonight' : 'and it cannot be done tonight'}`;

const until = (gate: Gate): string => (gate.until === null ? '' : `; until ${dayText(gate.until)}`);

/** Each line of the checklist, and when it must be on record. */
export const checklist = ({ code, conditions, later }: Gate): readonly (readonly [string, string])[] => {
  const lines = gateDefinition(code).conditions;
  const texts = (codes: readonly string[], when: string) =>
    lines.filter((each) => codes.includes(each.code)).map(({ text }) => [text, when] as const);
  return [
    ...texts(conditions, gateWords.before),
    ...(later === null ? [] : texts(later.conditions, gateWords.by(dayText(later.by)))),
  ];
};

/** Key fact of an option: what still stands between it and tonight, or before it can be confirmed. */
export function standsBetween(gates: readonly Gate[], tonight: boolean): string {
  const late = gates.filter((gate) => !gate.canBeTonight);
  if (tonight && late.length > 0) return `not lawful tonight: ${list(late.map(gateTitle)).toLowerCase()} first`;
  return `${tonight ? 'tonight with' : 'needs'} ${list(rolesOf(gates).map((role) => roleWords[role]))}`;
}

const rolesOf = (gates: readonly Gate[]): readonly Role[] => [...new Set(gates.map(({ role }) => role))];
