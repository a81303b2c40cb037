// Who would live in a home from the day asked about: the facts that several rules share.

import { ageOn, type Child, covers, type Member, type Resident } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { once } from './once.js';

/** Children Act 1989 s105: a child is under 18. */
export const ADULT = 18;

/** Children placed there from the start day on, or due to arrive later; the referral's own children left out. */
export const otherResidents = once((ask: Ask): readonly Resident[] => {
  if (ask.residents.length === 0) return ask.residents;
  const asking = ask.referral.members;
  return ask.residents.filter(
    ({ placement: { period }, child }) =>
      (period.to === null || period.to > ask.startOn) && !asking.some((m) => m.child.id === child.id),
  );
});

/** The other residents at each moment that matters: the start day, and each later arrival. */
export const moments = once((ask: Ask): readonly (readonly Resident[])[] => {
  const others = otherResidents(ask);
  const later = others.filter((r) => r.placement.period.from > ask.startOn);
  if (later.length === 0) return [others];
  const days = new Set([ask.startOn, ...later.map((r) => r.placement.period.from)]);
  return [...days].map((day) => others.filter((r) => covers(r.placement.period, day)));
});

/** Those of the referral who would be placed: a parent of 18 or over who comes with a child is not (practice L29). */
export const placedOnes = once((ask: Ask): readonly Member[] =>
  ask.referral.legal.regime === 'parent-and-child'
    ? ask.members.filter((m) => ageOn(m.child.bornOn, ask.startOn) < ADULT)
    : ask.members,
);

/** The most other placed children there would be at once. */
export const mostOthersAtOnce = (ask: Ask): number =>
  moments(ask).reduce((most, others) => Math.max(most, others.length), 0);

/** The most placed children there would be at once, newcomers included. */
export const mostAtOnce = (ask: Ask): number => mostOthersAtOnce(ask) + placedOnes(ask).length;

/** Every placed child there would be: the newcomers, and those there or due to arrive. */
export const livingThereWith = once((ask: Ask): readonly Child[] => [
  ...otherResidents(ask).map((r) => r.child),
  ...placedOnes(ask).map((m) => m.child),
]);

/** Respite promised on the start day to somebody else. */
export const bookedOnStart = (ask: Ask): number =>
  ask.home.bookings.filter((b) => covers(b.period, ask.startOn) && !isAsking(ask, b.childId)).length;

export const isAsking = (ask: Ask, id: Child['id'] | null): boolean =>
  id !== null && ask.referral.members.some((m) => m.child.id === id);

/** Whether all are siblings of each other; one child alone is. */
export const allSiblings = (ask: Ask, children: readonly Child[]): boolean =>
  children.every((a) => children.every((b) => a === b || areSiblings(ask, a, b)));

export const areSiblings = (ask: Ask, a: Child, b: Child): boolean =>
  a.siblings.includes(b.id) ||
  b.siblings.includes(a.id) ||
  ask.referral.siblings.some((s) => (s.a === a.id && s.b === b.id) || (s.a === b.id && s.b === a.id));
