// A worker whose selections go wrong in a way of one's choosing: the first level's name says how. It never waits on a clock.

import { pack } from '#solver/pool/pack';
import { serve } from '#solver/pool/serve';
import type { TaskContext } from '#solver/pool/task';
import type { SelectionInput } from '#solver/pool/tasks';
import type { SelectionAnswer } from '#solver/selection/answer';
import type { SelectionData, Taken } from '#solver/selection/problem';

const first: readonly Taken[] = [{ block: 0, column: 0, times: 1 }];
const second: readonly Taken[] = [{ block: 0, column: 1, times: 1 }];
const both = [...first, ...second];

/** Before this one, in this worker. */
let solves = -1;

const answer = (data: SelectionData, taken: readonly Taken[], value: number): SelectionAnswer => ({
  status: 'optimal',
  taken,
  levels: data.levels.map((name) => ({ name, value, bound: value, closedBy: 'engine', proof: null, open: 2 })),
  engine: `odd, after ${solves} others`,
  reason: null,
  parts: new Int32Array(1),
  derived: [],
  effort: { columns: 2, components: 1, linearSolves: 0, integerSolves: 0, mostHeld: 2 },
});

const forever = (): never => {
  for (;;);
};

const ways: Readonly<Record<string, (data: SelectionData, context: TaskContext, shared: Int32Array) => unknown>> = {
  answers: (data) => answer(data, second, 7),
  'sends a long proof': (data) => {
    const told = answer(data, second, 7);
    const multipliers = Float64Array.from({ length: 200_000 }, (_, row) => row / 2 ** 20);
    return { ...told, levels: told.levels.map((level) => ({ ...level, proof: { multipliers, bound: 7 } })) };
  },
  'waits for 1000 turns': (data, _, shared) => {
    Atomics.store(shared, 0, 1);
    while (Atomics.load(shared, 1) < 1000);
    return answer(data, second, 7);
  },
  'tells, then hangs': (_, { better }, shared) => {
    better(pack(second));
    // Worth less, and a lie: neither replaces what it had.
    better(pack(first));
    better(pack(both));
    Atomics.store(shared, 0, 1);
    forever();
  },
  hangs: (_, __, shared) => {
    Atomics.store(shared, 0, 1);
    forever();
  },
  'heeds a cancellation': (data, { isCancelled }, shared) => {
    Atomics.store(shared, 0, 1);
    while (!isCancelled());
    return { ...answer(data, first, 5), status: 'stopped-early', reason: 'cancelled' };
  },
  'takes both': (data, { better }) => {
    better(pack(first));
    return answer(data, both, 12);
  },
  'overstates its worth': (data) => answer(data, first, 6),
  'calls the lesser optimal': (data, { better }) => {
    better(pack(second));
    return answer(data, first, 5);
  },
  'denies there is any': (_, { better }) => {
    better(pack(first));
    return { status: 'infeasible', taken: null, reason: null, engine: 'odd' };
  },
  leaves: (_, { better }) => {
    better(pack(first));
    process.exit(3);
  },
  throws: (_, { better }) => {
    better(pack(first));
    throw new Error('no such pivot');
  },
  'fills its heap': (_, { better }) => {
    better(pack(first));
    const kept: number[][] = [];
    for (;;) kept.push(Array.from({ length: 1000 }, (__, i) => i + kept.length));
  },
  'fills memory outside the heap': (_, { better }, shared) => {
    better(pack(first));
    const kept = Array.from({ length: 5 }, () => new Float64Array(8 * 1024 * 1024).fill(1));
    Atomics.store(shared, 0, kept.length);
    forever();
  },
  'asks for more than there is': (_, { better }) => {
    better(pack(first));
    return new ArrayBuffer(Number.MAX_SAFE_INTEGER);
  },
};

const count = (base: number, start: Int32Array) => {
  let asked = 0;
  Atomics.add(start, 0, 1);
  return (question: string, { isCancelled }: TaskContext, shared: Int32Array) => {
    asked += 1;
    if (question === 'leave') process.exit(3);
    if (question === 'hang') {
      Atomics.store(shared, 1, 1);
      forever();
    }
    if (question === 'stop when cancelled') {
      Atomics.store(shared, 1, 1);
      while (!isCancelled());
    }
    return { base, asked };
  };
};

serve(
  {
    once: {
      selection: (input, context) => {
        const { data } = input as SelectionInput;
        solves += 1;
        const way = ways[data.levels[0] ?? ''];
        if (way === undefined) throw new Error(`no way ${data.levels[0]}`);
        return way(data, context, data.columns[1]?.coefficients ?? new Int32Array(2));
      },
    },
    kept: {
      count: (input) => {
        const { base, shared } = input as { readonly base: number; readonly shared: Int32Array };
        if (base < 0) throw new Error('cannot count from below nothing');
        const ask = count(base, shared);
        return { ask: (question, context) => ask(String(question), context, shared) };
      },
    },
  },
  () => performance.now(),
);
