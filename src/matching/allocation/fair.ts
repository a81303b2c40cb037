// Fair ties between columns: the home asked least, then longest empty, then chance from a fixed seed. Never the lowest reference.

import { createHash } from 'node:crypto';
import type { Home, HomeId, Member, Policy, Referral } from '#src/domain/index';
import { type TieBreaker, withoutIds } from '../ranking/ties.js';

/** Homes beyond this many stand alike, but for chance. */
const PLACES = 999;
const CHANCES = 1000;

/**
 * Whole numbers under a million, bigger for the home that comes first: by its place among the referral's homes, and below
 * that by a hash of facts. All references are left out, so that other names change nothing but between exact twins.
 */
export function fairness(referral: Referral, homes: readonly Home[], tie: TieBreaker, policy: Policy) {
  const sorted = [...homes].sort((a, b) => tie(a.id, b.id));
  const places = new Map<HomeId, number>(sorted.map((home, i) => [home.id, Math.min(i, PLACES)]));
  const salt = hashOf(`${policy.tieSeed}|${withoutIds(referral)}`);
  return (home: Home, members: readonly Member[]): number => {
    const chance = Number.parseInt(hashOf(salt + factsOf(home) + factsOf(members)).slice(0, 8), 16);
    return (PLACES - (places.get(home.id) ?? PLACES)) * CHANCES + (chance % CHANCES);
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Of one home, or one set of children, the same wherever it is met. */
function factsOf(of: Home | readonly Member[]): string {
  const known = facts.get(of) ?? hashOf(withoutIds(of));
  facts.set(of, known);
  return known;
}
const facts = new WeakMap<object, string>();
