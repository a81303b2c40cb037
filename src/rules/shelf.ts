// One shelf of the rule book: the rules, gates and timers about one thing, in reading order.

import type { GateDefinition } from './gate.js';
import type { Rule } from './rule.js';
import type { Timer } from './timer.js';

export interface Shelf {
  /** The folder under src/rules in which each entry has its file; its test is in the same folder under tests/rules. */
  readonly at: string;
  readonly rules: readonly Rule[];
  readonly gates: readonly GateDefinition[];
  readonly timers: readonly Timer[];
}

export const shelf = (of: Pick<Shelf, 'at'> & Partial<Shelf>): Shelf => ({ rules: [], gates: [], timers: [], ...of });
