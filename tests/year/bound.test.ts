// The clairvoyant's bound holds for whoever plays, whatever prices it is made from; and for futures that are imagined.

import { beforeAll, describe, expect, it } from 'vitest';
import { stream } from '#fixtures/chance/stream';
import { loadHighs } from '#solver';
import { openSession } from '#solver/highs/session';
import { descend, provenGain } from '../bench/year/ahead/descend.js';
import { drawFuture, type Future } from '../bench/year/ahead/future.js';
import { makeModel } from '../bench/year/ahead/model.js';
import { overlap, PERIODS } from '../bench/year/ahead/periods.js';
import { momentsOf, placesFree } from '../bench/year/bound/choices.js';
import { clairvoyant, familiesOf, floorOf } from '../bench/year/bound/clairvoyant.js';
import { upperBound } from '../bench/year/bound/upper.js';
import { scoreOf } from '../bench/year/play/score.js';
import type { View } from '../bench/year/play/view.js';
import { live, peeking, policiesIn, small } from './small.js';

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => {
  highs = await loadHighs();
});

/** A future's linear programme, by an engine: the most it could gain. */
function solved({ room, demands }: Future): number {
  const stays = demands.flatMap((each, i) => each.stays.map((stay) => ({ ...stay, i })));
  const terms = stays.map(({ row, children, from, to, i }) => [
    [room.length + i, children] as const,
    ...Array.from({ length: PERIODS }, (_, p) => [row * PERIODS + p, children * overlap(p, from, to)] as const),
  ]);
  const session = openSession(highs, {
    lower: new Float64Array(room.length + demands.length).fill(Number.NEGATIVE_INFINITY),
    upper: Float64Array.from([...room, ...demands.map(({ children }) => children)]),
  });
  try {
    session.addColumns({
      worth: Float64Array.from(stays, ({ gain }) => gain),
      lower: new Float64Array(stays.length),
      upper: new Float64Array(stays.length).fill(Number.POSITIVE_INFINITY),
      starts: Int32Array.from({ length: stays.length + 1 }, (_, j) => j * (PERIODS + 1)),
      rows: Int32Array.from(terms.flat(), ([row]) => row),
      coefficients: Float64Array.from(terms.flat(), ([, n]) => n),
    });
    return session.linear().worth ?? Number.NaN;
  } finally {
    session.dispose();
  }
}

describe("the clairvoyant's bound", () => {
  it('is at least what any policy reaches, one that peeks included, and not far above the best', () => {
    for (const seed of [21, 22, 23]) {
      const year = live(seed, highs, null, (truth) => [...policiesIn(seed, highs), peeking(truth)]);
      const values = [...year.values()].map(({ truth, placements }) => scoreOf(truth, placements).value);
      const [lived] = [...year.values()];
      if (lived === undefined) throw new Error('nothing was lived');
      const { value } = clairvoyant(lived.truth, lived.before, highs);
      expect(values).toHaveLength(5);
      expect(value).toBeGreaterThanOrEqual(Math.max(...values));
      expect(value).toBeLessThan(1.4 * Math.max(...values));
    }
  });

  it('holds at any prices at all, the sillier the looser', () => {
    const year = live(25, highs);
    const [lived] = [...year.values()];
    if (lived === undefined) throw new Error('nothing was lived');
    const { truth, before } = lived;
    const best = Math.max(...[...year.values()].map(({ placements }) => scoreOf(truth, placements).value));
    const free = placesFree(truth, before);
    const families = familiesOf(truth);
    const floor = floorOf(truth);
    const tight = clairvoyant(truth, before, highs).value;
    for (let i = 0; i < 10; i += 1) {
      const chance = stream(i, 'prices');
      const prices = Float64Array.from(free, () => (chance.yes(0.5) ? 0 : chance.int(0, 60_000)));
      const bound = floor + upperBound(families, free, prices, momentsOf(truth));
      expect(bound).toBeGreaterThanOrEqual(best);
      expect(bound).toBeGreaterThanOrEqual(tight - 0.01 * tight);
    }
  });
});

describe('prices of a future', () => {
  it("prove no less than an engine's optimum, and little more", () => {
    const views: View[] = [];
    live(31, highs, null, () => [
      {
        name: 'watching',
        choose: (view) => {
          if (views.length === 0 || view.day > (views.at(-1)?.day ?? 0) + 9) views.push(view);
          return [];
        },
      },
    ]);
    const model = makeModel(5);
    expect(views.length).toBeGreaterThan(2);
    for (const view of views.slice(0, 3)) {
      model.learn(view.homes);
      const future = drawFuture(view, model, small, stream(5, view.day));
      const most = solved(future);
      const start = new Float64Array(future.room.length).fill(1500);
      const found = provenGain(future, descend(future, start, { steps: 600, first: 600, last: 10 }));
      expect(found).toBeGreaterThanOrEqual(most * (1 - 1e-9));
      expect(found).toBeLessThan(1.1 * most);
      expect(provenGain(future, start)).toBeGreaterThan(found);
    }
  });
});
