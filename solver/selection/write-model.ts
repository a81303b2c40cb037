// Writes each level of a solved selection as a model file, so that anyone can check its optimum with another solver.
//
// Rewrites:  the best of a level, given what the levels before reached.
// From:      all columns and all rows of the problem, nothing left out or priced away.
// To:        free-format MPS, a minimisation of the negative, as every reader takes it: columns c<block>_<place> whole
//            from 0, rows r<row>, and a row level_<i> >= its value for each level before.
// Caveat:    "FREE" beside the name is for CBC, which would otherwise guess at fixed columns of text, and misread;
//            rows without a limit on either side are left out, since readers differ in what they do with them.

import type { LevelAnswer, SelectionAnswer } from './answer.js';
import type { ColumnBlock, SelectionProblem } from './problem.js';

export interface ModelFile {
  /** A file name: `level-1-<name>.mps`. */
  readonly name: string;
  readonly text: string;
}

/** One file a level, each whole in memory; `modelParts` gives them piece by piece. */
export const writeModels = (problem: SelectionProblem, answer: SelectionAnswer): readonly ModelFile[] =>
  problem.levels.map((_, level) => ({
    name: modelName(problem, level),
    text: [...modelParts(problem, answer, level)].join(''),
  }));

export function modelName({ levels }: SelectionProblem, level: number): string {
  const plain = (levels[level] ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `level-${level + 1}-${plain.replaceAll(/^-|-$/g, '')}.mps`;
}

/** The text of one level's file, a piece a block. Throws when the answer is not one of this problem. */
export function* modelParts(
  problem: SelectionProblem,
  answer: Pick<SelectionAnswer, 'levels'>,
  level: number,
): Generator<string> {
  const before = answer.levels.slice(0, level);
  const asked = answer.levels[level];
  if (asked === undefined || answer.levels.length !== problem.levels.length)
    throw new Error(`The answer has ${answer.levels.length} levels, the problem ${problem.levels.length}`);
  yield lines(header(problem, asked, level));
  yield lines([
    `NAME level_${level + 1} FREE`,
    'ROWS',
    ' N worth',
    ...rowsOf(problem),
    ...before.map((_, i) => ` G ${named(i)}`),
  ]);
  yield lines(['COLUMNS', ` WHOLE 'MARKER' 'INTORG'`]);
  for (let b = 0; b < problem.blocks; b += 1) yield lines(columnsOf(problem, b, level));
  yield lines([` WHOLE 'MARKER' 'INTEND'`, 'RHS', ...limitsOf(problem)]);
  yield lines([...before.map(({ value }, i) => ` RHS ${named(i)} ${value}`), 'RANGES', ...rangesOf(problem), 'BOUNDS']);
  for (let b = 0; b < problem.blocks; b += 1) yield lines(boundsOf(problem.columnsOf(b), b));
  yield 'ENDATA\n';
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
const named = (level: number): string => `level_${level + 1}`;

function header({ levels }: SelectionProblem, { name, value, bound, closedBy, open }: LevelAnswer, level: number) {
  const proof = {
    duals: 'proved by dual multipliers',
    engine: `proved by multipliers and a search over ${open} columns`,
  };
  const status =
    closedBy === 'none'
      ? `not proved: the least is at most ${negative(value)}, and ${bound === null ? 'no bound is known' : `at least ${negative(bound)}`}`
      : `optimal, ${proof[closedBy]}`;
  return [
    `Level ${level + 1} of ${levels.length}: ${name}`,
    'A minimisation of the negative of what should be greatest; levels before are rows.',
    `Expected optimum: ${closedBy === 'none' ? 'none' : negative(value)}`,
    `Status: ${status}`,
  ].map((text) => `* ${text.replaceAll(/\s+/g, ' ')}`);
}

const negative = (value: number): number => 0 - value;

/** N: no limit. */
function kindOf({ rows }: SelectionProblem, row: number): 'N' | 'L' | 'G' | 'E' {
  const lower = rows.lower[row] ?? Number.NEGATIVE_INFINITY;
  const upper = rows.upper[row] ?? Number.POSITIVE_INFINITY;
  if (lower > upper) throw new Error(`Row ${row} has no value left, and the problem no answer`);
  if (lower === upper) return 'E';
  if (upper !== Number.POSITIVE_INFINITY) return 'L';
  return lower === Number.NEGATIVE_INFINITY ? 'N' : 'G';
}

/** One line a row that has a limit. */
function eachRow(
  problem: SelectionProblem,
  line: (row: number, kind: 'L' | 'G' | 'E') => string | null,
): readonly string[] {
  return Array.from(problem.rows.lower.keys()).flatMap((row) => {
    const kind = kindOf(problem, row);
    const text = kind === 'N' ? null : line(row, kind);
    return text === null ? [] : [text];
  });
}

const rowsOf = (problem: SelectionProblem) => eachRow(problem, (row, kind) => ` ${kind} r${row}`);

const limitsOf = (problem: SelectionProblem) =>
  eachRow(problem, (row, kind) => {
    const limit = (kind === 'G' ? problem.rows.lower : problem.rows.upper)[row] ?? 0;
    return limit === 0 ? null : ` RHS r${row} ${limit}`;
  });

const rangesOf = (problem: SelectionProblem) =>
  eachRow(problem, (row, kind) => {
    const lower = problem.rows.lower[row] ?? 0;
    if (kind !== 'L' || lower === Number.NEGATIVE_INFINITY) return null;
    return ` RANGE r${row} ${(problem.rows.upper[row] ?? 0) - lower}`;
  });

function columnsOf(problem: SelectionProblem, number: number, level: number): readonly string[] {
  const block = problem.columnsOf(number);
  return Array.from({ length: block.count }, (_, j) => {
    const column = ` c${number}_${j}`;
    const entries = [`${column} worth ${negative(block.values[level]?.[j] ?? 0)}`];
    for (let k = block.starts[j] ?? 0; k < (block.starts[j + 1] ?? 0); k += 1) {
      const row = block.rows[k] ?? 0;
      const coefficient = block.coefficients[k] ?? 0;
      if (coefficient !== 0 && kindOf(problem, row) !== 'N') entries.push(`${column} r${row} ${coefficient}`);
    }
    block.values.slice(0, level).forEach((values, i) => {
      const worth = values[j] ?? 0;
      if (worth !== 0) entries.push(`${column} ${named(i)} ${worth}`);
    });
    return entries.join('\n');
  });
}

/** FX for none at all: readers differ on an upper bound of 0. */
const boundsOf = ({ count, upper }: ColumnBlock, number: number): readonly string[] =>
  Array.from({ length: count }, (_, j) => {
    const most = upper?.[j] ?? 1;
    return ` ${most === 0 ? 'FX' : 'UP'} BND c${number}_${j} ${most}`;
  });
