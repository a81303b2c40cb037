// What a command has of the world outside: where it prints, what it may read, and when it is asked to stop.

import type { Environment } from '#src/config';
import type { Clock } from '#src/domain/index';

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly environment: Environment;
  /** Relative paths start here. */
  readonly folder: string;
  readonly now: Clock;
  /** Fires when a server is asked to stop. */
  readonly stop: AbortSignal;
}
