// One seed's year, lived once by each policy from the same first day, and the clairvoyant's bound on all of them.

import type { Highs } from 'highs';
import { type Foresight, foresight } from './ahead/prices.js';
import { clairvoyant } from './bound/clairvoyant.js';
import { livedBefore } from './play/burn-in.js';
import { play } from './play/play.js';
import { type Score, scoreOf } from './play/score.js';
import type { Policy } from './play/view.js';
import { batch } from './policies/batch.js';
import { firstAcceptable } from './policies/first.js';
import { greedy } from './policies/greedy.js';
import { lookAhead } from './policies/look-ahead.js';
import type { Shape } from './world/shape.js';
import { makeTruth } from './world/truth.js';

export interface Year {
  readonly load: number;
  readonly seed: number;
  /** Hundredths of points x days: no policy's value is more. */
  readonly bound: number;
  /** By policy, in the order of `policiesOf`. */
  readonly scores: readonly (readonly [string, Score])[];
}

/** What look-ahead imagines is drawn far from any seed of a county. */
const IMAGINED = 1_000_003;

/** Made anew for each county: a policy may remember. */
export const policiesOf = (
  shape: Shape,
  seed: number,
  highs: Highs,
  settings: Foresight = foresight,
): readonly Policy[] => [firstAcceptable(), greedy(), batch(highs), lookAhead(shape, seed + IMAGINED, highs, settings)];

export function liveYear(shape: Shape, seed: number, highs: Highs): Year {
  const truth = makeTruth(shape, seed);
  const before = livedBefore(truth);
  const scores = policiesOf(shape, seed, highs).map(
    (policy) => [policy.name, scoreOf(truth, play(truth, policy, 0, shape.days, before).placements)] as const,
  );
  return { load: shape.load, seed, bound: clairvoyant(truth, before, highs).value, scores };
}
