// One county over many seeds: how long the whole selection takes, and what the five best options of one group cost others.

import type { Highs } from 'highs';
import type { SelectionData, SelectionProblem } from '#solver/selection/problem';
import { openWhatIf } from '#solver/what-if/open';
import { instance } from '../../solver/selection/instances.js';
import { line, timing } from '../timing.js';
import { clock } from './rivals/clock.js';
import { ours } from './rivals/ours.js';

const ASKED = 10;
const BEST = 5;

export function county(highs: Highs, placesPerChild: number, seeds: number): void {
  const name = `60x1500, ${placesPerChild} places a child, ${seeds} seeds`;
  const problems = Array.from({ length: seeds }, (_, i) =>
    instance({ requests: 60, homes: 1500, placesPerChild, seed: i + 1 }),
  );
  line(
    `${name}: all levels`,
    problems.map((problem) => ours(highs, problem, 60).milliseconds),
  );
  const warmed: number[] = [];
  const asked: number[] = [];
  for (const problem of problems) cost(highs, dataOf(problem), warmed, asked);
  line(`${name}: a warm base`, warmed);
  line(`${name}: cost of ${BEST} options, ${ASKED} groups a seed`, asked);
  const { p50, p95 } = timing(asked);
  if (!(p50 <= p95)) throw new Error('No group had five options');
}

function cost(highs: Highs, data: SelectionData, warmed: number[], asked: number[]): void {
  const from = clock();
  const base = openWhatIf(data, highs);
  warmed.push(clock() - from);
  try {
    for (const block of data.columns.keys()) {
      if (block >= ASKED) break;
      const points = [...(data.columns[block]?.values.at(-1) ?? [])];
      const best = points.map((worth, column) => ({ worth, column })).sort((a, b) => b.worth - a.worth);
      const start = clock();
      const options = best.slice(0, BEST).map(({ column }) => ({ bar: [block], force: [{ block, column }] }));
      base.ask([{ bar: [block] }, ...options]);
      asked.push(clock() - start);
    }
  } finally {
    base.dispose();
  }
}

const dataOf = ({ levels, rows, blocks, columnsOf }: SelectionProblem): SelectionData => ({
  levels,
  rows,
  columns: Array.from({ length: blocks }, (_, block) => columnsOf(block)),
});
