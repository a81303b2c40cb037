// The better selections that a worker has told of, weighed only when they are needed: most solves end by themselves.

import type { SelectionAnswer } from '../selection/answer.js';
import type { SelectionData, Taken } from '../selection/problem.js';
import { unpack } from './pack.js';
import { isMore, unproven, valuesOf } from './weigh.js';

export interface ToldOf {
  readonly tell: (packed: unknown) => void;
  /** The best of the last few that the rows allow. */
  readonly best: (engine: string, reason: string) => SelectionAnswer | null;
  /** One of the last few is worth more than these values, and the rows allow it. */
  readonly beats: (values: readonly number[]) => boolean;
}

/** Each is better than those before it, unless the worker is wrong. */
const FEW = 8;

export function toldOf(data: SelectionData): ToldOf {
  const last: Int32Array[] = [];
  const inOrder = (): readonly { readonly taken: readonly Taken[]; readonly values: readonly number[] }[] =>
    last
      .map(unpack)
      .map((taken) => ({ taken, values: valuesOf(data, taken) }))
      .sort((a, b) => (isMore(a.values, b.values) ? -1 : isMore(b.values, a.values) ? 1 : 0));
  return {
    tell(packed) {
      if (!(packed instanceof Int32Array)) return;
      if (last.length === FEW) last.shift();
      last.push(packed);
    },
    best(engine, reason) {
      for (const { taken } of inOrder()) {
        const answer = unproven(data, taken, engine, reason);
        if (answer !== null) return answer;
      }
      return null;
    },
    beats: (values) =>
      inOrder().some((told) => isMore(told.values, values) && unproven(data, told.taken, '', '') !== null),
  };
}
