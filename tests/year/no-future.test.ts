// A policy knows what has happened and nothing else: with another future it does the same until that future begins.

import { beforeAll, describe, expect, it } from 'vitest';
import { loadHighs } from '#solver';
import type { Policy } from '../bench/year/play/view.js';
import { greedy } from '../bench/year/policies/greedy.js';
import type { Change } from '../bench/year/world/truth.js';
import { doneBy, type Lived, live, peeking } from './small.js';

const SEEDS = [1, 2];
const DAYS = [12, 40];

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => {
  highs = await loadHighs();
});

/** As it was, lived once a seed. */
const known = new Map<number, ReadonlyMap<string, Lived>>();
const undisturbed = (seed: number) => {
  const lived = known.get(seed) ?? live(seed, highs);
  known.set(seed, lived);
  return lived;
};

/** Every view until a day, to the last letter, of one who places greedily. */
function shown(seed: number, change: Change | null, until: number): readonly string[] {
  const views: string[] = [];
  const policy = greedy();
  const watching: Policy = {
    name: 'watching',
    choose(view) {
      if (view.day <= until) views.push(JSON.stringify(view));
      return policy.choose(view);
    },
  };
  live(seed, highs, change, () => [watching]);
  return views;
}

const of = (lived: ReadonlyMap<string, Lived>, name: string): Lived => {
  const found = lived.get(name);
  if (found === undefined) throw new Error(`nothing was lived by ${name}`);
  return found;
};

describe('the future', () => {
  it.each(SEEDS.flatMap((seed) => DAYS.map((day) => ({ seed, day }))))(
    'changed after day $day of county $seed, changes nothing until then, and something after',
    ({ seed, day }) => {
      const as = undisturbed(seed);
      const other = live(seed, highs, { after: day, seed: seed + 500 });
      expect([...as.keys()]).toEqual(['first acceptable', 'greedy by points', 'nightly batch', 'look-ahead']);
      for (const name of as.keys()) {
        const until = doneBy(of(as, name), day);
        expect(until.placed.length).toBeGreaterThan(0);
        expect(doneBy(of(other, name), day)).toEqual(until);
        expect(doneBy(of(other, name), 69)).not.toEqual(doneBy(of(as, name), 69));
      }
    },
  );

  it('is in nothing that a policy is shown', () => {
    for (const seed of SEEDS)
      for (const day of DAYS) {
        const [as, other] = [null, { after: day, seed: seed + 500 }].map((change) => shown(seed, change, day));
        expect(as?.length).toBeGreaterThan(2);
        expect(other).toEqual(as);
      }
  });

  it('shows up a policy that looks at when children will leave', () => {
    const [day = 0] = DAYS.slice(-1);
    const caught = SEEDS.filter((seed) => {
      const as = of(
        live(seed, highs, null, (truth) => [peeking(truth)]),
        'peeking',
      );
      const other = of(
        live(seed, highs, { after: day, seed: seed + 500 }, (truth) => [peeking(truth)]),
        'peeking',
      );
      return JSON.stringify(doneBy(as, day)) !== JSON.stringify(doneBy(other, day));
    });
    expect(caught).toEqual(SEEDS);
  });
});
