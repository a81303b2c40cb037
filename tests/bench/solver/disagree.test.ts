// The bench's own judge: it says so where two that finished a level did not find the same.

import { expect, it } from 'vitest';
import { flagsOf } from './flags.js';
import { disagree } from './rivals/disagree.js';
import type { Outcome } from './rivals/outcome.js';

const closed = (levels: readonly number[], status: Outcome['status'] = 'optimal'): Outcome => ({
  ...{ status, milliseconds: 1, levels, gap: null, note: '' },
});

it('names both where a level differs, also of one that was capped later', () => {
  const all = [
    ['ours', closed([3, 5])],
    ['A', closed([3, 5])],
    ['B', closed([3, 4])],
    ['C', closed([2], 'capped')],
    ['D', null],
  ] as const;
  expect(disagree(all, '30x120')).toEqual([
    '30x120: ours says 3, 5, B says 3, 4',
    '30x120: ours says 3, C says 2',
    '30x120: A says 3, 5, B says 3, 4',
    '30x120: A says 3, C says 2',
    '30x120: B says 3, C says 2',
  ]);
});

it('has nothing to say where nothing was closed by both', () => {
  const all = [
    ['ours', closed([3, 5])],
    ['A', closed([], 'failed')],
  ] as const;
  expect(disagree(all, '')).toEqual([]);
});

it('reads sizes, and refuses what is none', () => {
  const chosen = flagsOf(['--only', '60x250,300x2000', '--cap', '5']);
  const sizes = [
    { requests: 60, homes: 250 },
    { requests: 300, homes: 2000 },
  ];
  expect(chosen).toMatchObject({ sizes, cap: 5, rest: false });
  expect(() => flagsOf(['--only', '60'])).toThrow(/above 0/);
  expect(() => flagsOf(['--fast'])).toThrow(/fast/);
});
