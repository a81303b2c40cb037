// Solves off this thread, so that whoever waits for one holds up nobody else.

import type { SelectionSolver } from '../selection/solver.js';
import { openCrew } from './crew.js';
import { openGuard } from './guard.js';
import { type PoolOptions, settle } from './options.js';
import { askSelection } from './selection.js';
import { openSessions, type SessionOptions, type WarmSession } from './session.js';
import type { KeptTable, KeptTasks } from './tasks.js';

/**
 * Time limits count work, not waiting. A limit, a cancellation, a worker that crashes or runs out of memory: each is an
 * answer with its reason and the best that was told and weighed here; the next work finds a new worker.
 */
export interface Pool<Table extends KeptTable = KeptTasks> extends SelectionSolver {
  /** Nothing is set up until it is first asked or warmed. The base is kept here, to set up again from. */
  readonly session: <Name extends keyof Table & string>(
    task: Name,
    base: Table[Name]['base'],
    options?: SessionOptions,
  ) => WarmSession<Table[Name]['question'], Table[Name]['answer']>;
  /** What is under way is cancelled. Resolves when every thread is gone; asked again, it refuses. */
  readonly close: () => Promise<void>;
}

/** Starts nothing yet. `Table` says which sessions its workers know: those of `tasks.ts`, unless `entry` is another. */
export function createPool<Table extends KeptTable = KeptTasks>(options: PoolOptions = {}): Pool<Table> {
  const settings = settle(options);
  const guard = openGuard(settings);
  const crew = openCrew(settings, guard);
  const sessions = openSessions(settings, guard);
  return {
    solve: (data, asked = {}) => askSelection(crew, settings, data, asked),
    session: <Name extends keyof Table & string>(task: Name, base: Table[Name]['base'], opened?: SessionOptions) =>
      sessions.open(task, base, opened) as WarmSession<Table[Name]['question'], Table[Name]['answer']>,
    close: async () => {
      await Promise.all([crew.close(), sessions.close()]);
    },
  };
}
