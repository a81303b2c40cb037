// The grid: one instance a line, each method's time beside ours, and their optima held against each other.

import type { Highs } from 'highs';
import type { SelectionProblem } from '#solver/selection/problem';
import { hasCbc } from '../../helpers/cbc.js';
import { type InstanceLevel, type InstanceShape, instance } from '../../solver/selection/instances.js';
import type { Flags } from './flags.js';
import { apart } from './rivals/apart.js';
import { cbcFull } from './rivals/cbc-full.js';
import { disagree } from './rivals/disagree.js';
import { ours } from './rivals/ours.js';
import { middle, type Outcome, shown } from './rivals/outcome.js';

const WIDTHS = [9, 6, 7, 12, 11, 38, 38, 38];
const levelSets: readonly (readonly InstanceLevel[])[] = [['points'], ['placed', 'pairs', 'points']];
/** A child, a pair, a point: one sum is quicker than level by level, and is used where it comes to the same. */
const WEIGHTS = [100_000_000, 1_000_000, 1];

/** Lines that say where two that finished do not agree: there should be none. */
export async function grid(highs: Highs, { sizes, places, cap, without }: Flags): Promise<readonly string[]> {
  const quarrels: string[] = [];
  // It tells nothing before its end, and has none on what is larger than what it could not end: not waited for again.
  const lost = new Map<string, string>();
  const [withHighs, wantsCbc, withDense] = ['highs', 'cbc', 'javascript-lp-solver'].map(
    (name) => !without.includes(name),
  );
  const withCbc = wantsCbc && hasCbc();
  if (wantsCbc && !withCbc) console.log('cbc is not on the path: not compared\n');
  print(['size', 'places', 'levels', 'cols x rows', 'ours', 'HiGHS', 'CBC', 'javascript-lp-solver']);
  for (const size of sizes)
    for (const placesPerChild of places)
      for (const levels of levelSets) {
        const where = `${size.requests}x${size.homes}`;
        const kind = `${placesPerChild} ${levels.length}`;
        const shape: InstanceShape = { ...size, placesPerChild, levels, seed: 1 };
        const problem = instance(shape);
        const mine = await middle(() => ours(highs, problem, cap));
        const others: (readonly [string, Outcome | null])[] = [
          ['HiGHS', withHighs ? await best(problem, mine, cap, highsApart(shape)) : null],
          [
            'CBC',
            withCbc
              ? await best(problem, mine, cap, (seconds, weights) => middle(() => cbcFull(problem, seconds, weights)))
              : null,
          ],
          ['javascript-lp-solver', withDense ? await dense(shape, cap, lost.get(kind)) : null],
        ];
        if (others.at(-1)?.[1]?.status !== 'optimal' && !lost.has(kind)) lost.set(kind, where);
        const set = levels.length === 1 ? 'points' : 'all 3';
        print([
          ...[where, `${placesPerChild}`, set, `${columnsIn(problem)}x${problem.rows.lower.length}`, shown(mine)],
          ...others.map(([, other]) => beside(mine, other)),
        ]);
        quarrels.push(...disagree([['ours', mine], ...others], `${where}, ${placesPerChild} a child, ${set}`));
      }
  return quarrels;
}

const print = (cells: readonly string[]) => console.log(cells.map((cell, i) => cell.padEnd(WIDTHS[i] ?? 0)).join(' '));

const columnsIn = (problem: SelectionProblem): number =>
  Array.from({ length: problem.blocks }, (_, b) => problem.columnsOf(b).count).reduce((sum, count) => sum + count, 0);

type Rival = (cap: number, weights: readonly number[] | null) => Promise<Outcome>;

/** The quicker of one sum and level by level; the second is stopped where it can no longer be. */
async function best({ levels }: SelectionProblem, mine: Outcome, cap: number, rival: Rival): Promise<Outcome> {
  if (levels.length === 1) return rival(cap, null);
  const sum = await rival(cap, WEIGHTS);
  const total = mine.levels.reduce((all, value, level) => all + value * (WEIGHTS[level] ?? 0), 0);
  const same = sum.levels.join() === (sum.levels.length === 1 ? `${total}` : mine.levels.join());
  const counts = sum.status === 'optimal' && (same || mine.status !== 'optimal');
  const steps = await rival(counts ? Math.min(cap, sum.milliseconds / 1000) : cap, null);
  if (!counts || (steps.status === 'optimal' && steps.milliseconds < sum.milliseconds)) return steps;
  return { ...sum, levels: same ? mine.levels : [] };
}

const highsApart =
  (shape: InstanceShape): Rival =>
  (seconds, weights) =>
    apart({ method: 'highs', shape, seconds, weights });

const dense = async (shape: InstanceShape, seconds: number, lost: string | undefined): Promise<Outcome> =>
  lost === undefined
    ? apart({ method: 'javascript-lp-solver', shape, seconds, weights: null })
    : { status: 'failed', milliseconds: 0, levels: [], gap: null, note: `not run, since ${lost}` };

function beside(mine: Outcome, other: Outcome | null): string {
  if (other === null) return '-';
  if (other.status === 'failed') return shown(other);
  const ratio = other.milliseconds / mine.milliseconds;
  return `${shown(other)} × ${other.status === 'capped' ? '> ' : ''}${ratio.toFixed(ratio < 10 ? 2 : 0)}`;
}
