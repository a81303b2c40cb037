// A group of six at its real size: 63 subsets with six options each over 150 resources, against an exhaustive search.

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';
import { describe, expect, test } from 'vitest';
import {
  bestDivision,
  bestDivisions,
  type DivisionOption,
  type DivisionProblem,
  type Engine,
  javascriptLpSolver,
} from '#solver';

describe.each([1, 2, 3])('group %i', (seed) => {
  // Large parts are left out of every second group, so that not all are answered by one option.
  const problem = groupOfSix(seed, seed === 2 ? 6 : 3);

  test('the best answer is that of an exhaustive search over all partitions', () => {
    const best = exhaustive(problem);
    expect(bestDivision(problem, javascriptLpSolver())).toMatchObject({ status: 'optimal', stageValues: best });
  });

  test('at most one solve per stage and request', () => {
    const counting = counted(javascriptLpSolver());
    bestDivision(problem, counting);
    expect(counting.solves()).toBeLessThanOrEqual(3 + 6);
  });

  test('the best five ways to part the group are all different, and never improve', () => {
    const { answers, status } = bestDivisions(problem, javascriptLpSolver(), 5);
    const bySignature = new Map(problem.options.map((option) => [option.id, option.signature]));
    const partings = answers.map(({ chosen }) =>
      chosen
        .map((id) => bySignature.get(id))
        .sort()
        .join(' '),
    );
    expect(status).toBe('optimal');
    expect(new Set(partings).size).toBe(5);
    const values = answers.map((answer) => answer.stageValues);
    expect(values.toSorted((a, b) => compare(b, a))).toEqual(values);
  });
});

/** Stages: pairs kept, fewest drawbacks, points in hundredths. The signature is who goes together. */
function groupOfSix(seed: number, largest: number): DivisionProblem {
  const random = xorshift128plus(seed);
  const draw = (to: number) => uniformInt(random, 0, to);
  const requests = ['p', 'q', 'r', 's', 't', 'u'];
  const subsets = Array.from({ length: 63 }, (_, i) =>
    requests.filter((_, j) => Math.floor((i + 1) / 2 ** j) % 2 === 1),
  );
  const options = subsets.flatMap((covers) =>
    Array.from({ length: 6 }, (_, k): DivisionOption => {
      const n = covers.length;
      const signature = covers.join('');
      const values = [(n * (n - 1)) / 2, -draw(2), n * (2000 + draw(8000))];
      return { id: `${signature}${k}`, covers, uses: [`home ${draw(149)}`], values, signature };
    }),
  );
  return { requests, coverAll: true, options: options.filter(({ covers }) => covers.length <= largest) };
}

/** The best stage values of any selection covering every request, each first uncovered request tried with every option. */
function exhaustive({ requests, options }: DivisionProblem): readonly number[] {
  const covering = requests.map((request) =>
    options.filter(({ covers }) => covers.find((c) => requests.includes(c)) === request),
  );
  let best: readonly number[] = [];
  function visit(covered: ReadonlySet<string>, used: ReadonlySet<string>, values: readonly number[]): void {
    const next = requests.findIndex((request) => !covered.has(request));
    if (next < 0) {
      if (best.length === 0 || compare(values, best) > 0) best = values;
      return;
    }
    for (const option of covering[next] ?? []) {
      if (option.covers.some((request) => covered.has(request)) || option.uses.some((key) => used.has(key))) continue;
      const sum = values.map((value, i) => value + (option.values[i] ?? 0));
      visit(new Set([...covered, ...option.covers]), new Set([...used, ...option.uses]), sum);
    }
  }
  visit(new Set(), new Set(), [0, 0, 0]);
  return best;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function counted(engine: Engine): Engine & { readonly solves: () => number } {
  let solves = 0;
  return {
    name: engine.name,
    solves: () => solves,
    solve: (model) => {
      solves += 1;
      return engine.solve(model);
    },
  };
}
