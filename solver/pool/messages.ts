// What crosses between a pool and its workers. A worker has one piece of work at a time, so nothing needs a number.

/** Why work ended without its own answer. */
export type Halt = 'time-limit' | 'cancelled' | 'worker-crashed' | 'out-of-memory';

/** Why work never began. */
export type Refusal = 'queue-full' | 'too-many-sessions' | 'closed';

/** `once` leaves nothing behind; `open` sets up what each `ask` after it uses; `wake` only shows that the worker is there. */
export type Request =
  | { readonly kind: 'once'; readonly task: string; readonly input: unknown }
  | { readonly kind: 'open'; readonly task: string; readonly input: unknown }
  | { readonly kind: 'ask'; readonly input: unknown }
  | { readonly kind: 'wake' };

export interface Posted {
  readonly request: Request;
  /** Milliseconds, or null: the soft limit, which the task keeps itself. */
  readonly timeLimit: number | null;
  /** One shared number, which turns 1 when the asker no longer wants an answer. */
  readonly cancelled: Int32Array;
}

export type Told =
  | { readonly kind: 'began' }
  | { readonly kind: 'better'; readonly value: unknown }
  /** `memory`: bytes that this worker holds, WebAssembly and typed arrays too. */
  | { readonly kind: 'done'; readonly value: unknown; readonly memory: number }
  | { readonly kind: 'failed'; readonly reason: Halt; readonly detail: string };

/** How work ended, as its asker is told. */
export type Ended =
  | { readonly ended: 'done'; readonly value: unknown }
  | { readonly ended: Halt; readonly detail: string | null };

const WORDS = /out of memory|allocation failed|bad_alloc|unable to grow|invalid (typed )?array (buffer )?length/i;

/** Memory that ran out, as V8, WebAssembly and HiGHS say it. */
export const halted = (error: unknown): { readonly reason: Halt; readonly detail: string } => {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const isMemory = code === 'ERR_WORKER_OUT_OF_MEMORY' || WORDS.test(detail);
  return { reason: isMemory ? 'out-of-memory' : 'worker-crashed', detail };
};
