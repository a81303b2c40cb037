// How a verb is read: a whole sentence or nothing, whatever politeness stands before and after it.

import type { Command } from './command.js';

export interface Verb {
  /** An example that works as it stands: shown by help and offered as a button. */
  readonly example: string;
  readonly does: string;
  /** Never offered for a sentence that is nearly it: too many are. */
  readonly offered?: false;
  readonly read: (words: string) => Command | null;
}

/** What people put before a command, and mean nothing by. */
const POLITE = '(?:(?:please|can you|could you|would you|now|so|and|ok|i want to|show me),?\\s+)*';

export const saying =
  (pattern: string, make: (match: RegExpExecArray) => Command | null): Verb['read'] =>
  (words) => {
    const match = new RegExp(`^${POLITE}${pattern}(?:,?\\s+(?:please|thanks))?[\\s.!?]*$`, 'i').exec(words);
    return match === null ? null : make(match);
  };

/** Any of these sentences, and always the same command. */
export const sayingExactly = (pattern: string, command: Command): Verb['read'] =>
  saying(`(?:${pattern})`, () => command);
