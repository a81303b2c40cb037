// Who would live in a home on the day asked about: the facts that several rules share.

import type { Child, Resident } from '#src/domain/index';
import { covers } from '#src/domain/index';
import type { Ask } from './ask.js';

/** Children placed there on the start day, the referral's own children left out. */
export function residentsOnStart(ask: Ask): readonly Resident[] {
  const asking = new Set(ask.referral.members.map((m) => m.child.id));
  return ask.residents.filter((r) => covers(r.placement.period, ask.startOn) && !asking.has(r.child.id));
}

/** The placed children there would be: residents on the day and the newcomers. */
export const livingThereWith = (ask: Ask): readonly Child[] => [
  ...residentsOnStart(ask).map((r) => r.child),
  ...ask.members.map((m) => m.child),
];

/** Whether all are siblings of each other; one child alone is. */
export const allSiblings = (ask: Ask, children: readonly Child[]): boolean =>
  children.every((a) => children.every((b) => a === b || areSiblings(ask, a, b)));

export const areSiblings = (ask: Ask, a: Child, b: Child): boolean =>
  a.siblings.includes(b.id) ||
  b.siblings.includes(a.id) ||
  ask.referral.siblings.some((s) => (s.a === a.id && s.b === b.id) || (s.a === b.id && s.b === a.id));
