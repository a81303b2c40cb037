// What a command comes to: an exit code, what it prints, and what it notes beside it.

import type { Shown } from '#src/services/index';
import type { ErrorJson } from '#src/services/schemas/index';
import type { Io } from '../edge/io.js';
import type { GivenFile } from '../order/order.js';
import { type ExitCode, exitCodes } from './exit-codes.js';

/** Prints an outcome and gives its exit code. */
export function print(outcome: Outcome, io: Pick<Io, 'out' | 'err'>): ExitCode {
  if (outcome.stderr !== '') io.err(outcome.stderr);
  if (outcome.stdout !== '') io.out(outcome.stdout);
  return outcome.exit;
}

/** Ready to print. Crosses the wire as it is when a running server does the work. */
export interface Outcome {
  readonly exit: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** To be written where the person who asked said: by their own process, whichever did the work. */
  readonly files?: readonly GivenFile[];
}

/** A command's answer in both its forms: the JSON of `src/services/schemas`, and words for a person. */
export interface Told {
  readonly exit: ExitCode;
  readonly json: object;
  readonly text: string;
  /** Beside the answer, to standard error in both forms. */
  readonly notes?: readonly string[];
  readonly files?: readonly GivenFile[];
  /** What of the record it shows: kept, with these very bytes, before anything is printed. */
  readonly shown?: Pick<Shown, 'act' | 'subject' | 'versions'>;
}

export type ErrorCode = ErrorJson['code'];

/** A failure a person can act on. */
export interface Refused extends Told {
  readonly json: ErrorJson;
}

export const refuse = (
  exit: ExitCode,
  code: ErrorCode,
  message: string,
  more: Partial<Pick<ErrorJson, 'problems' | 'nearest' | 'reference'>> = {},
): Refused => ({
  exit,
  json: { version: 2, kind: 'error', code, message, ...more },
  text: [
    message,
    ...(more.problems ?? []).map((p) => `  ${p.where}: expected ${p.expected}, received ${p.received}`),
  ].join('\n'),
});

export const badInput = (code: ErrorCode, message: string, more?: Parameters<typeof refuse>[3]): Refused =>
  refuse(exitCodes.badInput, code, message, more);

/** JSON always goes to standard output; an error in words goes to standard error, so that a pipe never takes it for data. */
export function render(told: Told, json: boolean): Outcome {
  const notes = (told.notes ?? []).map(line).join('');
  const files = told.files === undefined ? {} : { files: told.files };
  if (json) return { exit: told.exit, stdout: line(JSON.stringify(told.json)), stderr: notes, ...files };
  const failed = 'kind' in told.json && told.json.kind === 'error';
  return failed
    ? { exit: told.exit, stdout: '', stderr: notes + line(told.text) }
    : { exit: told.exit, stdout: line(told.text), stderr: notes, ...files };
}

const line = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);
