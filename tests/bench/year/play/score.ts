// What a year came to: value, and the units a person counts in. Only days inside the year count, for children who came in it.

import { outsideOf } from '../world/family.js';
import { grouped } from '../world/grouped.js';
import { PAIR, POINT, WAITING } from '../world/shape.js';
import type { Arrival, Truth } from '../world/truth.js';
import type { Placement } from './play.js';

export interface Score {
  /** Hundredths of points x days lived: in homes, outside, or waiting. Whole. */
  readonly value: number;
  /** What the same children would have come to, each outside from the first day. */
  readonly fallback: number;
  /** Share of the children placed who came to a home of ours. */
  readonly inHouse: number;
  /** Miles from home of the children in homes of ours, on average. */
  readonly miles: number;
  /** £ a week for the children who came, over the year. */
  readonly pounds: number;
  /** Days waited, on average over the children who could wait. */
  readonly waited: number;
  /** Share of the pairs of siblings who share a home. */
  readonly together: number;
}

export const pairsOf = (children: number): number => (children * (children - 1)) / 2;

/** What one day of children of one family in one home is worth. */
export const dayOf = (worth: number, children: number): number => children * worth + PAIR * pairsOf(children);

/** Days from `from` to the day before `to`, inside the year. */
export const within = (truth: Truth, from: number, to: number): number =>
  Math.max(0, Math.min(to, truth.shape.days) - Math.max(from, 0));

export const cameInTheYear = ({ arrivals, shape }: Truth): readonly Arrival[] =>
  arrivals.filter(({ arrives }) => arrives >= 0 && arrives < shape.days);

/** Sums over children, of which a score is made. */
interface Sums {
  value: number;
  fallback: number;
  pounds: number;
  miles: number;
  inHouse: number;
  placed: number;
  couldWait: number;
  waited: number;
  pairs: number;
  together: number;
}

export function scoreOf(truth: Truth, placements: readonly Placement[]): Score {
  const sums: Sums = {
    value: 0,
    fallback: 0,
    pounds: 0,
    miles: 0,
    inHouse: 0,
    placed: 0,
    couldWait: 0,
    waited: 0,
    pairs: 0,
    together: 0,
  };
  const of = grouped(placements, ({ arrival }) => arrival.id);
  for (const arrival of cameInTheYear(truth)) addFamily(sums, truth, arrival, of.get(arrival.id) ?? []);
  return {
    value: sums.value,
    fallback: sums.fallback,
    inHouse: sums.inHouse / Math.max(1, sums.placed),
    miles: sums.miles / Math.max(1, sums.inHouse),
    pounds: sums.pounds / (truth.shape.days / 7),
    waited: sums.waited / Math.max(1, sums.couldWait),
    together: sums.together / Math.max(1, sums.pairs),
  };
}

function addFamily(sums: Sums, truth: Truth, arrival: Arrival, placements: readonly Placement[]): void {
  const { family, arrives, leaves } = arrival;
  const outside = outsideOf(family);
  let waiting = family.children;
  const waited = (children: number, until: number) => {
    const days = children * within(truth, arrives, until);
    sums.value += WAITING * days;
    if (!family.emergency) sums.waited += days;
  };
  sums.fallback += family.children * outside.points * POINT * within(truth, arrives, leaves);
  sums.pairs += pairsOf(family.children);
  if (!family.emergency) sums.couldWait += family.children;
  for (const { home, children, from } of placements) {
    const days = within(truth, from, leaves);
    const fit = home === null ? undefined : arrival.fits.find((each) => each.home === home);
    const pounds = home === null ? outside.pounds : (truth.homes[home]?.pounds ?? 0);
    sums.value += (fit === undefined ? children * outside.points * POINT : dayOf(fit.worth, children)) * days;
    sums.pounds += (children * days * pounds) / 7;
    sums.placed += children;
    waiting -= children;
    waited(children, from);
    if (fit === undefined) continue;
    sums.inHouse += children;
    sums.miles += children * fit.miles;
    sums.together += pairsOf(children);
  }
  waited(waiting, leaves);
}
