// Small counties for tests of the simulated year, and policies made to be caught.

import type { Highs } from 'highs';
import { foresight } from '../bench/year/ahead/prices.js';
import { livedBefore } from '../bench/year/play/burn-in.js';
import { type Placement, play } from '../bench/year/play/play.js';
import type { Policy } from '../bench/year/play/view.js';
import type { Shape } from '../bench/year/world/shape.js';
import { type Change, makeTruth, type Truth } from '../bench/year/world/truth.js';
import { policiesOf } from '../bench/year/year.js';

export const small: Shape = { homes: 24, load: 1.8, turnover: 0.5, wait: 14, days: 70 };

/** All four, look-ahead with few futures: quick, and as blind to what is to come as with many. */
export const policiesIn = (seed: number, highs: Highs): readonly Policy[] =>
  policiesOf(small, seed + 77, highs, { ...foresight, futures: 3 });

export interface Lived {
  readonly truth: Truth;
  readonly before: readonly Placement[];
  readonly placements: readonly Placement[];
  readonly asked: ReturnType<typeof play>['asked'];
}

/** A small county lived by each policy; `make` may make others, from the truth that they should not see. */
export function live(
  seed: number,
  highs: Highs,
  change: Change | null = null,
  make: (truth: Truth) => readonly Policy[] = () => policiesIn(seed, highs),
): ReadonlyMap<string, Lived> {
  const truth = makeTruth(small, seed, change);
  const before = livedBefore(truth);
  return new Map(
    make(truth).map((policy) => [policy.name, { truth, before, ...play(truth, policy, 0, small.days, before) }]),
  );
}

/** All that was done up to and including a day, without what the record itself knows of the future. */
export const doneBy = ({ asked, placements }: Lived, day: number) => ({
  asked: asked.filter((each) => each.day <= day),
  placed: placements
    .filter(({ from }) => from <= day)
    .map(({ arrival, home, children, from }) => ({ referral: arrival.id, home, children, from })),
});

/** Puts short stays in the nearest home and long ones in the furthest: it looks at when they will leave. */
export const peeking = ({ arrivals }: Truth): Policy => ({
  name: 'peeking',
  choose({ open, homes, day }) {
    for (const { id, fits, left } of open) {
      const able = fits.filter(({ home }) => (homes[home]?.free ?? 0) >= left);
      const chosen = (arrivals[id]?.leaves ?? 0) - day > 120 ? able.at(-1) : able[0];
      if (chosen !== undefined) return [{ referral: id, home: chosen.home, children: left }];
    }
    return [];
  },
});

/** Puts everybody into the first home that suits, whatever room there is. */
export const crowding = (): Policy => ({
  name: 'crowding',
  choose({ open, homes }) {
    for (const { id, fits, left } of open) {
      const fit = fits.find(({ home }) => homes[home]?.closed === false);
      if (fit !== undefined) return [{ referral: id, home: fit.home, children: left }];
    }
    return [];
  },
});
