// One turn of a conversation: who spoke, where, and the words typed, the button pressed or the form sent.

import type { Reply } from '#bots/replies/index';
import type { Day, Role, Services } from '#src/services/index';
import type { Command } from './command.js';
import type { Memory } from './memory.js';

export interface Turn {
  readonly person: string;
  readonly thread: string;
  readonly surface: Surface;
  /** What the person may act as, as far as the surface knows; left out, nothing. */
  readonly roles?: readonly Role[];
  /** Typed, or said by a button: there is no difference. */
  readonly words?: string;
  readonly form?: { readonly submits: string; readonly values: Readonly<Record<string, string>> };
}

export type Surface = 'page' | 'command-line' | 'slack' | 'teams';
export type Hear = (turn: Turn) => Promise<Reply>;

/** What every handler is given beside its command. */
export interface Scene {
  readonly services: Services;
  readonly asAt: Day;
  readonly memory: Memory;
  readonly who: Pick<Turn, 'surface' | 'roles'>;
  /** What stands beside an answer and may be slow: null when it is not ready soon, or failed, which is reported. */
  readonly beside: <T>(work: Promise<T>) => Promise<T | null>;
}

export interface Outcome {
  readonly reply: Reply;
  /** What to remember from now on; left out when nothing changed. */
  readonly memory?: Memory;
}

export type Handler<V extends Command['verb']> = (
  command: Extract<Command, { readonly verb: V }>,
  scene: Scene,
) => Promise<Outcome> | Outcome;
