// How well a home would suit a family: points, miles, and how likely the carer is to say no.

import type { Family } from './family.js';
import type { KnownHome } from './home.js';
import { POINT } from './shape.js';

/** A home that a family may go to. */
export interface Fit {
  readonly home: number;
  /** Whole hundredths of points for each child and day. */
  readonly worth: number;
  readonly miles: number;
  /** Chance that the carer says no. */
  readonly declines: number;
}

const SKILL = 45 * POINT;
const NEAR = 30 * POINT;
const TASTE = 25 * POINT;

/** Miles up to which nearness counts in full, and from which it counts nothing. */
const FULL = 5;
const NONE = 30;

/**
 * Null where the family cannot live there. `taste` (0 to 1) is all that is particular to this family and this home: wishes,
 * language, animals, the household. A carer without the skill that is needed says no more often.
 */
export function fitOf(family: Family, home: KnownHome, taste: number): Fit | null {
  if (family.youngest < home.ageFrom || family.oldest > home.ageTo) return null;
  const skilled = family.need === null || home.skills.includes(family.need);
  if (!skilled && family.high) return null;
  const miles = Math.hypot(family.x - home.x, family.y - home.y);
  const near = Math.min(1, Math.max(0, (NONE - miles) / (NONE - FULL)));
  const worth = Math.round((skilled ? SKILL : SKILL * 0.4) + NEAR * near + TASTE * taste);
  return { home: home.id, worth, miles, declines: skilled ? 0.25 : 0.45 };
}

/** Best first; the lower home first where two are worth the same. */
export const bestFirst = (a: Fit, b: Fit): number => b.worth - a.worth || a.home - b.home;
