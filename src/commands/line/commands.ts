// Every command there is: its words, its options, and where its work is; loaded only when it is asked for.

import type { OptionName } from './options.js';

/** What a command needs of the data before it can begin. */
export type Needs =
  | 'no-data'
  /** A county to answer about: a new folder is given the invented one first. */
  | 'county'
  /** The store as it is: a new folder stays empty. */
  | 'store';

export interface CommandSpec {
  readonly operands: readonly string[];
  /** How many of the first operands are words of the command itself, typed as they stand. */
  readonly fixed?: number;
  /** The last operand may be given more than once. */
  readonly many?: boolean;
  /** Operands from this one on are files to read. */
  readonly filesFrom?: number;
  readonly options: readonly OptionName[];
  readonly needs: Needs;
  readonly help: string;
}

export const commandSpecs = {
  serve: { operands: [], options: ['port', 'host'], needs: 'county', help: 'serve the chat page and print its link' },
  match: {
    operands: ['referral'],
    options: ['limit'],
    needs: 'county',
    help: 'rank the options for a referral, with reasons',
  },
  explain: {
    operands: ['referral', 'home'],
    options: [],
    needs: 'county',
    help: 'every rule’s verdict on one home: why, or why not',
  },
  allocate: {
    operands: [],
    options: ['engine', 'time-limit', 'write-model', 'pin', 'ban'],
    needs: 'county',
    help: 'place everyone who waits at once: a proposal, with what was proved of it; nothing is decided',
  },
  vacancies: { operands: [], options: [], needs: 'county', help: 'whom there is room for, by type of home' },
  import: {
    operands: ['kind', 'file'],
    many: true,
    filesFrom: 1,
    options: ['invented', 'postcodes', 'council'],
    needs: 'store',
    help: 'take in CSV files; rows that cannot be read are listed and the rest are kept',
  },
  policy: {
    operands: ['check', 'file'],
    fixed: 1,
    filesFrom: 1,
    options: [],
    needs: 'county',
    help: 'what a policy file would change, in its fields and in today’s lists; nothing is kept',
  },
  export: { operands: ['kind'], options: [], needs: 'county', help: 'give back what is held, as CSV' },
  seed: { operands: [], options: ['children', 'homes', 'seed'], needs: 'store', help: 'make the invented county anew' },
  rules: {
    operands: [],
    options: ['markdown'],
    needs: 'no-data',
    help: 'the rule book: each rule, its source and its dates',
  },
  help: { operands: [], options: [], needs: 'no-data', help: 'this text' },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof commandSpecs;
export const commandNames = Object.keys(commandSpecs).filter(isCommandName);

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandSpecs, name);
}

export const specOf = (name: CommandName): CommandSpec => commandSpecs[name];
