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
  /** How many of the first operands are words of the command itself, typed as they stand: "verify|show" is one of two. */
  readonly fixed?: number;
  /** How many of the last may be left out. */
  readonly optional?: number;
  /** The last operand may be given more than once. */
  readonly many?: boolean;
  /** Operands from this one on are files to read. */
  readonly filesFrom?: number;
  /** Operands from this one on are paths that the work itself writes or reads, wherever the command was called. */
  readonly pathsFrom?: number;
  /** Not beside a server that holds the data: it needs the data to itself. */
  readonly alone?: true;
  readonly options: readonly OptionName[];
  readonly needs: Needs;
  /** First operands with which it needs no data after all. */
  readonly withoutData?: readonly string[];
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
  audit: {
    operands: ['verify|show', 'subject'],
    fixed: 1,
    optional: 1,
    options: ['anchor', 'by', 'since'],
    needs: 'store',
    help: 'verify: is the audit whole, line by line; show: its lines, of one subject or of all',
  },
  replay: {
    operands: ['replay-id'],
    options: ['sight'],
    needs: 'store',
    help: 'what was shown under a replay id, byte for byte, whatever the data says by now',
  },
  keys: {
    operands: ['action'],
    options: [],
    needs: 'store',
    withoutData: ['new'],
    help: 'the keys that names, birth dates and addresses are sealed with: list, rotate, or new to make one',
  },
  say: {
    operands: ['words'],
    many: true,
    options: ['thread', 'field'],
    needs: 'county',
    help: 'the words of the chat, answered as the page answers them: hold, propose, approve, confirm and all the rest',
  },
  staff: {
    operands: ['list|team|add|post|end|deputy|link|case', 'words'],
    fixed: 1,
    optional: 1,
    many: true,
    options: ['role', 'team', 'from', 'to'],
    needs: 'store',
    help: 'who works here, in which posts from when to when, who stands in for whom, and whose each case is',
  },
  backup: {
    operands: ['file'],
    pathsFrom: 0,
    options: [],
    needs: 'store',
    help: 'everything that is held, of one moment, into one file; no key is in it',
  },
  restore: {
    operands: ['file'],
    pathsFrom: 0,
    alone: true,
    options: ['replace'],
    needs: 'store',
    help: 'put a backup back, whole or not at all: into an empty folder or database, or with --replace in place of what is held',
  },
  jobs: {
    operands: ['run', 'job'],
    optional: 2,
    options: [],
    needs: 'store',
    help: 'what the clock begins, and when each last ran; run: that job, now',
  },
  retention: {
    operands: [],
    options: ['run'],
    needs: 'store',
    help: 'what is kept, on what basis and how long, and how much is due; with --run it is erased',
  },
  subject: {
    operands: ['child'],
    options: [],
    needs: 'store',
    help: 'everything held about one child, for that child, and nothing about anybody else',
  },
  correct: {
    operands: ['child', 'field', 'value'],
    options: ['reason'],
    needs: 'store',
    help: 'put a fact about a child right; what stood there is kept, and why it was changed',
  },
  erase: {
    operands: ['chat|draft|person|confirm', 'reference'],
    fixed: 1,
    options: ['reason'],
    needs: 'store',
    help: 'ask for an erasure (chat copies of a record, a day’s proposal, a child entered by mistake), or confirm another’s',
  },
  'legal-hold': {
    operands: ['set|lift', 'record'],
    fixed: 1,
    options: ['reason'],
    needs: 'store',
    help: 'nothing of that record is erased until the hold is lifted',
  },
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

/** Whether it can be done without opening any data. */
export const needsNoData = (name: CommandName, [first = '']: readonly string[]): boolean => {
  const { needs, withoutData = [] } = specOf(name);
  return needs === 'no-data' || withoutData.includes(first);
};

export const specOf = (name: CommandName): CommandSpec => commandSpecs[name];
