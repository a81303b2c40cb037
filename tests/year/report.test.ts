// How the year's figures are told: intervals as tables give them, differences paired by seed.

import { describe, expect, it } from 'vitest';
import type { Score } from '../bench/year/play/score.js';
import { intervalOf, quantile } from '../bench/year/report/interval.js';
import { tableOf } from '../bench/year/report/table.js';
import { LONGEST, tableOf as lastingOf, stayBeyond } from '../bench/year/world/stay.js';

describe('an interval', () => {
  it("has Student's points", () => {
    for (const [freedom, point] of [
      [1, 12.706],
      [2, 4.303],
      [3, 3.182],
      [9, 2.262],
      [29, 2.045],
    ] as const)
      expect(quantile(freedom)).toBeCloseTo(point, freedom === 3 ? 1 : 2);
  });

  it('is the mean and its give', () => {
    const { mean, give } = intervalOf([1, 2, 3, 4, 5]);
    expect(mean).toBe(3);
    expect(give).toBeCloseTo(2.776 * Math.sqrt(2.5 / 5), 1);
  });
});

describe('the table of a year', () => {
  const score = (value: number): Score => ({
    value,
    fallback: 0,
    inHouse: 0.5,
    miles: 10,
    pounds: 1000,
    waited: 3,
    together: 0.4,
  });

  it('pairs differences by seed, so that what all seeds share does not blur them', () => {
    const years = [100, 200, 300, 400].map((bound, i) => ({
      load: 1,
      seed: i,
      bound,
      scores: [
        ['greedy by points', score(bound * 0.8)],
        ['look-ahead', score(bound * 0.9)],
      ] as const,
    }));
    const text = tableOf(years);
    expect(text).toContain('Synthetic');
    expect(text).toMatch(/share of the gap from greedy to bound closed, % +0\.0 ± 0\.0 +50\.0 ± 0\.0/);
    expect(text).toMatch(/value, % of the bound +80\.0 ± 0\.0 +90\.0 ± 0\.0/);
    expect(text).toMatch(/\nvalue, % of the bound +10\.0 ± 0\.0/);
  });
});

describe('a stay', () => {
  it('goes on as it would have, given the time so far', () => {
    for (const sofar of [0, 30, 400]) {
      const draws = Array.from({ length: 2000 }, (_, i) => stayBeyond(1, sofar, (i + 0.5) / 2000));
      expect(Math.min(...draws)).toBeGreaterThan(sofar);
      expect(Math.max(...draws)).toBeLessThanOrEqual(LONGEST);
      const lasting = lastingOf(1);
      const half = draws.filter((days) => days > sofar + 100).length / 2000;
      expect(half).toBeCloseTo((lasting[sofar + 100] ?? 0) / (lasting[sofar] ?? 1), 2);
    }
  });
});
