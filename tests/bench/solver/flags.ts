// The bench's flags.

import { parseArgs } from 'node:util';

export interface Size {
  readonly requests: number;
  readonly homes: number;
}

export interface Flags {
  readonly sizes: readonly Size[];
  readonly places: readonly number[];
  /** Seconds that each gets for one instance. */
  readonly cap: number;
  /** Rivals that are left out. */
  readonly without: readonly string[];
  /** Whether the parts after the grid run too. */
  readonly rest: boolean;
  readonly seeds: number;
}

export const usage = `npm run bench:solver -- [flags]
  --only 300x2000,60x250   these sizes of the grid, and nothing after it
  --places 0.5,10          places for each child who waits, in the grid (0.5,0.8,1.2,10)
  --cap 60                 seconds that each gets for one instance
  --without cbc,highs,javascript-lp-solver   rivals to leave out
  --cpu                    counts processor time and not the clock's: for a machine that others use too
  --quick                  the two small sizes, and less of the rest: under a minute`;

const all: readonly Size[] = [
  { requests: 30, homes: 120 },
  { requests: 60, homes: 250 },
  { requests: 100, homes: 600 },
  { requests: 300, homes: 2000 },
];

/** Throws for a flag that is not there, and for a number that is none. */
export function flagsOf(words: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string' },
      places: { type: 'string', default: '0.5,0.8,1.2,10' },
      cap: { type: 'string', default: '60' },
      without: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
      cpu: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: values.only === undefined ? all.slice(0, values.quick ? 2 : 4) : values.only.split(',').map(sizeOf),
    places: values.places.split(',').map(above0),
    cap: above0(values.cap),
    without: values.without.split(',').map(known),
    rest: values.only === undefined,
    seeds: values.quick ? 5 : 20,
  };
}

const rivals = ['', 'cbc', 'highs', 'javascript-lp-solver'];

function known(name: string): string {
  if (!rivals.includes(name)) throw new Error(`Expected a rival (${rivals.slice(1).join(', ')}), got ${name}`);
  return name;
}

function sizeOf(text: string): Size {
  const [requests = 0, homes = 0] = text.split('x').map(above0);
  return { requests, homes: above0(`${homes}`) };
}

function above0(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`Expected a number above 0, got ${text}`);
  return number;
}
