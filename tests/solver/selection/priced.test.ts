// What a large selection leans on: cuts that every whole selection holds, bounds that no multipliers can spoil.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadHighs } from '#solver/highs/load';
import { checkSelection } from '#solver/selection/check';
import { gather } from '#solver/selection/columns';
import { split } from '#solver/selection/parts';
import { sift } from '#solver/selection/presolve';
import { blocksOf } from '#solver/selection/priced/blocks';
import { clipped, gainsAt, limitsAt, reduceCosts, totalled } from '#solver/selection/priced/bound';
import { brokenCuts, withCuts } from '#solver/selection/priced/cuts';
import { tighten } from '#solver/selection/priced/tighten';
import { problemOf, type SelectionProblem } from '#solver/selection/problem';
import { solveSelection } from '#solver/selection/solve';
import { instance } from './instances.js';
import { bestByTrying, selection, smallSelections } from './small-selections.js';

const highs = await loadHighs();
const none = Number.NEGATIVE_INFINITY;

/** Two places; a pair that wants both, and two who want one each beside a second choice. */
const crowded = problemOf(
  selection(
    ['points'],
    [
      [none, 2],
      [none, 1],
      [none, 1],
      [none, 1],
      [none, 1],
    ],
    [
      [
        { worth: [12], uses: { 0: 2, 1: 1 } },
        { worth: [9], uses: { 1: 1, 4: 1 } },
      ],
      [
        { worth: [6], uses: { 0: 1, 2: 1 } },
        { worth: [2], uses: { 2: 1, 4: 1 } },
      ],
      [
        { worth: [1], uses: { 0: 1, 3: 1 } },
        { worth: [9], uses: { 3: 1, 4: 1 } },
      ],
    ],
  ),
);

const partsOf = (problem: SelectionProblem) => {
  const columns = gather(problem);
  const sifted = sift(columns, problem.rows);
  return sifted === null ? [] : split(columns, problem.rows, sifted);
};

it('cuts off half a pair beside one alone, and keeps every whole selection', () => {
  const [part] = partsOf(crowded);
  if (part === undefined) throw new Error('No part');
  const cuts = brokenCuts(part, blocksOf(part), Float64Array.of(0.5, 0.5, 1, 0, 0, 0.5));
  expect(cuts.length).toBeGreaterThan(0);
  const wider = withCuts(part, cuts);
  expect(bestByTrying(asProblem(wider))).toEqual(bestByTrying(asProblem(part)));
});

it('keeps every whole selection, whatever rows a cut is made from', () => {
  const made = fc.record({ mask: fc.integer({ min: 1, max: 63 }), divisor: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(smallSelections, fc.array(made, { minLength: 1, maxLength: 3 }), (problem, cuts) => {
      for (const part of partsOf(problem)) {
        const limited = [...part.rows.upper.keys()].filter((row) => Number.isFinite(part.rows.upper[row]));
        const derived = cuts.map(({ mask, divisor }) => ({
          rows: limited.filter((row) => (mask >> row) & 1),
          divisor,
        }));
        expect(bestByTrying(asProblem(withCuts(part, derived)))).toEqual(bestByTrying(asProblem(part)));
      }
    }),
    { seed: 20_260_402, numRuns: 300 },
  );
});

it('bounds the best whatever the multipliers, made tighter or not', () => {
  const multipliers = fc.array(fc.double({ min: -20_000, max: 20_000, noNaN: true }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(smallSelections, multipliers, (problem, duals) => {
      for (const part of partsOf(problem)) {
        const best = bestByTrying(asProblem(part));
        if (best === null) continue;
        const goal = { part, worth: Float64Array.from(part.columns.values[0] ?? []), kept: [] };
        const blocks = blocksOf(part);
        const y = clipped(goal, blocks.largest, Float64Array.from(duals.slice(0, part.rows.lower.length)));
        const reduced = new Float64Array(part.columns.count);
        const total = () => {
          reduceCosts(goal, y, reduced, 0, part.columns.count);
          return totalled(y, reduced, limitsAt(goal, y) + gainsAt(goal, reduced, 0, part.columns.count));
        };
        const loose = total();
        expect(loose.worth).toBeGreaterThanOrEqual(best[0] ?? 0);
        for (let block = 0; block + 1 < blocks.starts.length; block++)
          tighten(goal, blocks, y, reduced, blocks.starts[block] ?? 0, blocks.starts[block + 1] ?? 0);
        const tight = total();
        expect(tight.worth).toBeGreaterThanOrEqual(best[0] ?? 0);
        expect(tight.total).toBeLessThanOrEqual(loose.total);
      }
    }),
    { seed: 20_260_403, numRuns: 300 },
  );
});

it('proves a rich selection while an engine holds a small share of its columns', () => {
  const problem = instance({ requests: 60, homes: 400, placesPerChild: 10, seed: 2 });
  const answer = solveSelection(problem, highs);
  if (answer.taken === null) throw new Error(answer.status);
  expect(answer.status).toBe('optimal');
  expect(answer.effort.mostHeld).toBeLessThan(answer.effort.columns / 5);
  expect(checkSelection(problem, answer).faults).toEqual([]);
});

it('shows its cuts, so that the judge can ask what they are made from', () => {
  const problem = instance({ requests: 60, homes: 250, placesPerChild: 1.2, seed: 4 });
  const answer = solveSelection(problem, highs);
  if (answer.taken === null) throw new Error(answer.status);
  const [cut, ...others] = answer.derived;
  if (cut === undefined) throw new Error('No cut was needed: choose another seed');
  expect(checkSelection(problem, answer).faults).toEqual([]);
  const twice = { ...answer, derived: [{ ...cut, rows: [...cut.rows, ...cut.rows] }, ...others] };
  expect(checkSelection(problem, twice).faults.map(({ what }) => what)).toContain('proof');
  const gone = { ...answer, derived: answer.derived.map(() => ({ rows: [], divisor: 1 })) };
  expect(checkSelection(problem, gone).faults.map(({ what }) => what)).toContain('proof');
});

function asProblem(part: ReturnType<typeof partsOf>[number]): SelectionProblem {
  const { count, values, starts, rows, coefficients, upper } = part.columns;
  return {
    levels: values.map((_, level) => `${level}`),
    rows: part.rows,
    blocks: 1,
    columnsOf: () => ({ count, values, starts, rows, coefficients, upper }),
  };
}
