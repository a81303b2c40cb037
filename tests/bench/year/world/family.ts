// Families who come: how many children, how old, what they need, and whether it must be tonight.

import type { Chance } from '#fixtures/chance/stream';
import { towns } from './shape.js';

export const skills = ['therapeutic', 'health', 'adolescent'] as const;
export type Skill = (typeof skills)[number];

/** A kind of family: its stays have one distribution, its children one range of ages. */
export interface Kind {
  readonly name: string;
  readonly share: number;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly need: Skill | null;
  /** Of those with the need, the share who cannot live with a carer without the skill. */
  readonly high: number;
  readonly siblings: readonly (readonly [number, number])[];
  readonly emergency: number;
  /** Weeks, and the log-normal spread about them. */
  readonly medianStay: number;
  readonly sigma: number;
  /** Points of what an outside provider would offer, and £ a week; for one who must have the skill after the comma. */
  readonly outside: readonly [number, number];
  readonly outsidePounds: readonly [number, number];
}

const mostly = [
  [1, 0.72],
  [2, 0.19],
  [3, 0.07],
  [4, 0.02],
] as const;
const seldom = [
  [1, 0.93],
  [2, 0.07],
] as const;

/** Assumptions, chosen so that the mean stay is about 40 weeks and about a third of the children come with a sibling. */
export const kinds: readonly Kind[] = [
  kind('baby', 0.13, [0, 1], null, 0, seldom, 0.4, 22, 0.8, [38, 38], [1050, 1050]),
  kind('younger', 0.32, [2, 10], null, 0, mostly, 0.3, 24, 1, [38, 38], [1050, 1050]),
  kind('older', 0.15, [11, 17], null, 0, mostly, 0.3, 22, 1, [34, 34], [1150, 1150]),
  kind('hurt', 0.19, [5, 15], 'therapeutic', 0.5, mostly, 0.35, 28, 1, [32, 18], [1350, 5500]),
  kind('health', 0.08, [0, 15], 'health', 0.6, seldom, 0.2, 34, 0.9, [32, 18], [1400, 5500]),
  kind('teenager', 0.13, [12, 17], 'adolescent', 0.5, seldom, 0.45, 14, 1, [28, 12], [1500, 6000]),
];

function kind(
  name: string,
  share: number,
  [ageFrom, ageTo]: readonly [number, number],
  need: Skill | null,
  high: number,
  siblings: Kind['siblings'],
  emergency: number,
  medianStay: number,
  sigma: number,
  outside: readonly [number, number],
  outsidePounds: readonly [number, number],
): Kind {
  return { name, share, ageFrom, ageTo, need, high, siblings, emergency, medianStay, sigma, outside, outsidePounds };
}

export interface Family {
  /** Place in `kinds`. */
  readonly kind: number;
  readonly children: number;
  /** Of the youngest and of the oldest. */
  readonly youngest: number;
  readonly oldest: number;
  readonly need: Skill | null;
  readonly high: boolean;
  readonly emergency: boolean;
  readonly x: number;
  readonly y: number;
}

const shares = kinds.map((each, i) => [i, each.share] as const);
const places = towns.map((town) => [town, town.share] as const);

/** Always as many draws in the same order: a family does not depend on the one before. */
export function drawFamily(chance: Chance): Family {
  const index = chance.weighted(shares);
  const of = kindAt(index);
  const children = chance.weighted(of.siblings);
  const youngest = chance.int(of.ageFrom, of.ageTo);
  const apart = chance.int(1, 3);
  const high = chance.yes(of.high);
  const emergency = chance.yes(of.emergency);
  const town = chance.weighted(places);
  return {
    kind: index,
    children,
    youngest,
    oldest: Math.min(17, youngest + apart * (children - 1)),
    need: of.need,
    high: of.need !== null && high,
    emergency,
    x: town.x + 3 * chance.normal(),
    y: town.y + 3 * chance.normal(),
  };
}

export function kindAt(index: number): Kind {
  const found = kinds[index];
  if (found === undefined) throw new Error(`expected a kind of family, got ${index}`);
  return found;
}

const mean = (list: readonly (readonly [number, number])[]) => list.reduce((sum, [n, share]) => sum + n * share, 0);

/** Children in a family, on average. */
export const meanChildren = kinds.reduce((sum, each) => sum + each.share * mean(each.siblings), 0);

/** Share of all children who come with each kind of family. */
export const childShares: readonly number[] = kinds.map((each) => (each.share * mean(each.siblings)) / meanChildren);

/** Points a day (in points) and £ a week of one child placed with an outside provider. */
export const outsideOf = ({ kind: index, high }: Family): { readonly points: number; readonly pounds: number } => {
  const { outside, outsidePounds } = kindAt(index);
  return { points: outside[high ? 1 : 0], pounds: outsidePounds[high ? 1 : 0] };
};
