// The approvals an option may need, in words: what, from whom, on what record, and what of it may follow.

import type { Gate, Role } from '#src/services/index';
import { gateDefinition } from '#src/services/terms';
import { dayText, list, midSentence } from './amounts.js';
import { roleWords, shortRoleWords } from './roles.js';

export const gateWords = {
  title: 'Approvals and records it needs',
  forAll: 'Whichever home: what must be approved or on record',
  head: ['What must be on record', 'When'] as const,
  before: 'before the child moves',
  by: (day: string) => `by ${day}`,
  allBy: (when: string) => `What must be on record ${when}`,
} as const;

/** "Out of area", as the rule book has it. */
export const gateTitle = ({ code }: Pick<Gate, 'code'>): string => gateDefinition(code).title;

/** The sentence of the rule book. */
export const sayGate = ({ code }: Pick<Gate, 'code'>): string => gateDefinition(code).sentence;

/** One approval, and everyone who must give it: a split may need it once for each of its homes. */
export interface GateOf extends Omit<Gate, 'role'> {
  readonly roles: readonly Role[];
}

/** The same approval by the same day, said once: with all who give it, and all that must be on record. */
export function alike(gates: readonly Gate[]): readonly GateOf[] {
  const groups = new Map<string, GateOf>();
  for (const { role, ...gate } of gates) {
    const key = JSON.stringify([gate.code, gate.canBeTonight, gate.until, gate.later?.by]);
    const same = groups.get(key);
    const { later } = gate;
    groups.set(key, {
      ...gate,
      roles: both(same?.roles, [role]),
      conditions: both(same?.conditions, gate.conditions),
      later: later === null ? null : { ...later, conditions: both(same?.later?.conditions, later.conditions) },
    });
  }
  return [...groups.values()];
}

const both = <T>(some: readonly T[] = [], more: readonly T[]): readonly T[] => [...new Set([...some, ...more])];

/** "Out of area: the nominated officer, and it can be done tonight." Of a planned move, nothing about tonight. */
export const gateLine = (gate: GateOf, tonight: boolean): string =>
  `${gateTitle(gate)}: ${list(gate.roles.map((role) => roleWords[role]))}${tonight ? canBe(gate) : ''}${until(gate)}.`;

export const gateLines = (gates: readonly Gate[], tonight: boolean): readonly string[] =>
  alike(gates).map((group) => gateLine(group, tonight));

const canBe = ({ canBeTonight }: GateOf): string =>
  canBeTonight ? ', and it can be done tonight' : ', and it cannot be done tonight';

const until = (gate: GateOf): string => (gate.until === null ? '' : `; the last day is ${dayText(gate.until)}`);

/** Each line of the checklist, and when it must be on record. */
export const checklist = ({
  code,
  conditions,
  later,
}: Pick<Gate, 'code' | 'conditions' | 'later'>): readonly (readonly [string, string])[] => {
  const lines = gateDefinition(code).conditions;
  const texts = (codes: readonly string[], when: string) =>
    lines.filter((each) => codes.includes(each.code)).map(({ text }) => [text, when] as const);
  return [
    ...texts(conditions, gateWords.before),
    ...(later === null ? [] : texts(later.conditions, gateWords.by(dayText(later.by)))),
  ];
};

const lateOf = (gates: readonly Gate[], tonight: boolean): readonly Gate[] =>
  tonight ? gates.filter((gate) => !gate.canBeTonight) : [];

/** Key fact of an option in an emergency: what no one can approve tonight. */
export function notTonight(gates: readonly Gate[], tonight: boolean): readonly string[] {
  const late = lateOf(gates, tonight);
  const titles = [...new Set(late.map((gate) => midSentence(gateTitle(gate))))];
  return titles.length === 0 ? [] : [`not lawful tonight: ${few(titles, 'more')} first`];
}

/** Key fact of an option: who must say yes tonight, or before it can be confirmed; the highest first. */
export function standsBetween(gates: readonly Gate[], tonight: boolean): readonly string[] {
  if (gates.length === 0 || lateOf(gates, tonight).length > 0) return [];
  return [`${tonight ? 'tonight with' : 'needs'} ${whoSaysYes(gates.map(({ role }) => role))}`];
}

/** Each once, the hardest to reach first; of many, one by name. */
export function whoSaysYes(roles: readonly Role[]): string {
  const inOrder = [...new Set(roles)].sort((a, b) => reach[a] - reach[b]);
  return few(
    inOrder.map((role) => shortRoleWords[role]),
    'others',
  );
}

/** As many as a line holds: two by name, or one and how many others. */
const few = (names: readonly string[], rest: string): string =>
  names.length <= 2 ? list(names) : `${names[0]} and ${names.length - 1} ${rest}`;

/** Who is hardest to reach is named first; the child's own social worker, who is likely to be reading, last. */
const reach: Readonly<Record<Role, number>> = {
  court: 0,
  director: 1,
  'nominated-officer': 2,
  'head-of-service': 3,
  'service-manager': 4,
  'fostering-panel': 5,
  legal: 6,
  'host-authority': 7,
  'other-authority': 8,
  'responsible-authorities': 9,
  'registered-manager': 10,
  provider: 11,
  'fostering-manager': 12,
  'independent-reviewing-officer': 13,
  commissioning: 14,
  'virtual-school': 15,
  health: 16,
  'team-manager': 17,
  'supervising-social-worker': 18,
  'social-worker': 19,
};
