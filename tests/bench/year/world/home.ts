// Homes: where they are, whom they take, what they are good at, and when they open and close.

import type { Chance } from '#fixtures/chance/stream';
import { type Skill, skills } from './family.js';
import { towns } from './shape.js';

export interface Home {
  /** Its place in the list of homes: later ones open later. */
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly skills: readonly Skill[];
  readonly places: number;
  /** Fee and allowance, £ a week for a child. */
  readonly pounds: number;
  /** First day. */
  readonly opens: number;
  /** From this day nobody new comes; who lives there may stay. */
  readonly closes: number;
}

/** What anyone may know of a home: not when it will close. */
export type KnownHome = Omit<Home, 'opens' | 'closes'>;

const ages: readonly (readonly [readonly [number, number], number])[] = [
  [[0, 4], 0.22],
  [[0, 10], 0.22],
  [[0, 17], 0.16],
  [[5, 17], 0.24],
  [[11, 17], 0.16],
];
const having: Readonly<Record<Skill, number>> = { therapeutic: 0.22, health: 0.14, adolescent: 0.16 };
const usable = [
  [1, 0.5],
  [2, 0.34],
  [3, 0.16],
] as const;
const where = towns.map((town) => [town, 0.5 * town.share + 0.1] as const);

export function drawHome(id: number, opens: number, life: number, chance: Chance): Home {
  const [ageFrom, ageTo] = chance.weighted(ages);
  const town = chance.weighted(where);
  const good = skills.filter((skill) => chance.unit() < having[skill] && (skill !== 'adolescent' || ageTo > 11));
  return {
    id,
    x: town.x + 4 * chance.normal(),
    y: town.y + 4 * chance.normal(),
    ageFrom,
    ageTo,
    skills: good,
    places: chance.weighted(usable),
    pounds: 560 + 180 * good.length,
    opens,
    closes: opens + Math.max(1, Math.round(life)),
  };
}

/** Usable places of a home, on average. */
export const meanPlaces = usable.reduce((sum, [n, share]) => sum + n * share, 0);
