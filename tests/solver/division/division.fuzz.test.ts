// On hundreds of small random problems the engine, brute force and a plain enumeration give the same selections.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bestDivision,
  bestDivisions,
  bruteForce,
  type DivisionProblem,
  javascriptLpSolver,
  judgeDivision,
} from '#solver';
import { allSelections, valuesOf } from './oracle.js';
import { smallProblem } from './small-problems.js';

const engine = javascriptLpSolver();

test('the best selection, its ties and every stage value agree on 600 problems', () => {
  const seen = { optimal: 0, infeasible: 0 };
  fc.assert(
    fc.property(smallProblem(), (problem) => {
      const best = allSelections(problem)[0];
      const found = bestDivision(problem, engine);
      expect(bestDivision(problem, bruteForce())).toEqual({ ...found, engine: 'brute force' });
      if (best === undefined) {
        seen.infeasible += 1;
        expect(found).toMatchObject({ status: 'infeasible', chosen: null });
      } else {
        seen.optimal += 1;
        const values = valuesOf(problem, best);
        expect(found).toMatchObject({ status: 'optimal', chosen: best, stageValues: values, stageBounds: values });
        expect(judgeDivision(problem, best)).toEqual({ breaches: [], stageValues: values });
      }
    }),
    { numRuns: 600, seed: 20_261 },
  );
  expect(Math.min(...Object.values(seen)), 'both kinds of answer were met').toBeGreaterThan(50);
});

test('the best few are the first few of all, in order, on 150 problems', () => {
  fc.assert(
    fc.property(smallProblem(), (problem) => {
      const all = allSelections(problem);
      const { answers, exhausted, status } = bestDivisions(problem, engine, 4);
      expect(answers.map((answer) => answer.chosen)).toEqual(all.slice(0, 4));
      expect(exhausted).toBe(all.length < 4);
      expect(status).toBe(all.length === 0 ? 'infeasible' : 'optimal');
    }),
    { numRuns: 150, seed: 20_262 },
  );
});

test('with signatures, each answer is the best of its own multiset of signatures, on 150 problems', () => {
  fc.assert(
    fc.property(smallProblem(['red', 'green', 'blue']), (problem) => {
      const { answers } = bestDivisions(problem, engine, 4);
      expect(answers.map((answer) => answer.chosen)).toEqual(firstOfEachKind(problem).slice(0, 4));
    }),
    { numRuns: 150, seed: 20_263 },
  );
});

test('with who goes together as the signature, each answer is the best of its own parting, on 150 problems', () => {
  fc.assert(
    fc.property(smallProblem(), (problem) => {
      const options = problem.options.map((option) => ({ ...option, signature: option.covers.join() }));
      const parted = { ...problem, options };
      const { answers } = bestDivisions(parted, engine, 4);
      expect(answers.map((answer) => answer.chosen)).toEqual(firstOfEachKind(parted).slice(0, 4));
    }),
    { numRuns: 150, seed: 20_266 },
  );
});

test('new names for options, requests and resources choose the same positions', () => {
  fc.assert(
    fc.property(smallProblem(), (problem) => {
      const renamed = bestDivision(rename(problem), engine);
      const expected = bestDivision(problem, engine).chosen?.map(newName) ?? null;
      expect(renamed.chosen).toEqual(expected);
    }),
    { numRuns: 150, seed: 20_264 },
  );
});

function firstOfEachKind(problem: DivisionProblem): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return allSelections(problem).filter((chosen) => {
    const kind = problem.options.filter(({ id }) => chosen.includes(id)).map((option) => option.signature);
    const key = kind.sort().join(' + ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

// Reverses the alphabet's order, so that any use of names as a tie-break shows.
const newName = (name: string) => [...name].map((c) => String.fromCharCode(200 - c.charCodeAt(0))).join('');

const rename = (problem: DivisionProblem): DivisionProblem => ({
  ...problem,
  requests: problem.requests.map(newName),
  conflicts: (problem.conflicts ?? []).map(([a, b]) => [newName(a), newName(b)]),
  options: problem.options.map((option) => ({
    ...option,
    id: newName(option.id),
    covers: option.covers.map(newName),
    uses: option.uses.map(newName),
  })),
});
