// One turn of a conversation: who spoke, where, and the words typed, the button pressed or the form sent.

import type { Reply } from '#bots/replies/index';
import type { Day, Services } from '#src/services/index';
import type { Command } from './command.js';
import type { Memory } from './memory.js';

export interface Turn {
  readonly person: string;
  readonly thread: string;
  readonly surface: Surface;
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
