// What a command's work is given and gives back.

import type { Clock, Day, Policy, Standing } from '#src/domain/index';
import type { Log } from '#src/log';
import type { CostDesk, SelectionSolver } from '#src/matching/index';
import type { Store } from '#src/store/index';
import type { Order } from './order/order.js';
import type { Told } from './outcome/outcome.js';

/** The desk a command works at: here, or in the server that holds the data. */
export interface Desk {
  readonly store: Store;
  readonly policy: Policy;
  /** The day asked for; null leaves it to the data. */
  readonly asAt: Day | null;
  /** Today in London. */
  readonly today: () => Day;
  /** The present moment. */
  readonly now: Clock;
  /** Whose eyes it is asked with: `--as`. Null is whoever sits at this machine, and can read the data anyway. */
  readonly as: Standing | null;
  readonly log: Log;
  /** The data is in a folder of its own: only there is an invented county ever made. */
  readonly inFolder: boolean;
  /** Starts no thread until something is solved. */
  readonly solver: SelectionSolver;
  readonly costDesk: CostDesk;
}

export type Work = (order: Order, desk: Desk) => Promise<Told>;
export type WorkWithoutData = (
  order: Order,
  desk: Omit<Desk, 'store' | 'now' | 'as' | 'inFolder' | 'solver' | 'costDesk'>,
) => Told | Promise<Told>;
