// The years of one load as a table: each policy's value against the bound, natural units, and differences from greedy.

import type { Score } from '../play/score.js';
import type { Year } from '../year.js';
import { type Interval, intervalOf } from './interval.js';

/** The policy that others are measured against. */
const BASE = 'greedy by points';

interface Measure {
  readonly name: string;
  readonly of: (score: Score, year: Year, base: Score) => number;
  readonly digits: number;
}

const measures: readonly Measure[] = [
  { name: 'value, % of the bound', of: ({ value }, { bound }) => (100 * value) / bound, digits: 1 },
  {
    name: 'value over all outside, % of the bound over it',
    of: ({ value, fallback }, { bound }) => (100 * (value - fallback)) / (bound - fallback),
    digits: 1,
  },
  {
    name: 'share of the gap from greedy to bound closed, %',
    of: ({ value }, { bound }, base) => (100 * (value - base.value)) / (bound - base.value),
    digits: 1,
  },
  { name: 'children placed who came to a home of ours, %', of: ({ inHouse }) => 100 * inHouse, digits: 1 },
  { name: 'miles from home, of those', of: ({ miles }) => miles, digits: 1 },
  { name: 'thousand £ a week, over the year', of: ({ pounds }) => pounds / 1000, digits: 1 },
  { name: 'days waited, of those who could wait', of: ({ waited }) => waited, digits: 1 },
  { name: 'pairs of siblings in one home, %', of: ({ together }) => 100 * together, digits: 1 },
];

const shown = ({ mean, give }: Interval, digits: number) => `${mean.toFixed(digits)} ± ${give.toFixed(digits)}`;

export function tableOf(years: readonly Year[]): string {
  const names = years[0]?.scores.map(([name]) => name) ?? [];
  const scoreIn = (year: Year, name: string): Score => {
    const found = year.scores.find(([each]) => each === name)?.[1];
    if (found === undefined) throw new Error(`expected a score of ${name}`);
    return found;
  };
  const row = (name: string, cells: readonly string[]) =>
    `${name.padEnd(50)}${cells.map((c) => c.padStart(18)).join('')}`;
  const valuesOf = ({ of }: Measure, name: string) =>
    years.map((year) => of(scoreIn(year, name), year, scoreIn(year, BASE)));
  const others = names.filter((name) => name !== BASE);
  return [
    `Synthetic year, load ${years[0]?.load}, ${years.length} seeds: mean and 95 % interval`,
    row('', names),
    ...measures.map((measure) =>
      row(
        measure.name,
        names.map((name) => shown(intervalOf(valuesOf(measure, name)), measure.digits)),
      ),
    ),
    '',
    `Less greedy on the same seeds (paired)`,
    row('', others),
    ...measures.map((measure) => {
      const base = valuesOf(measure, BASE);
      return row(
        measure.name,
        others.map((name) => {
          const differences = valuesOf(measure, name).map((value, i) => value - (base[i] ?? 0));
          return shown(intervalOf(differences), measure.digits);
        }),
      );
    }),
    '',
  ].join('\n');
}
