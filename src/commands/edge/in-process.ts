// Runs a command in this process: its streams, its signals, and its exit code whatever happens.

import type { Environment } from '#src/config';
import type { Clock } from '#src/domain/index';
import { errorWithoutWords } from '#src/log';
import { exitCodes } from '../outcome/exit-codes.js';
import { newReference } from '../outcome/reference.js';
import { run } from '../run.js';

/** What only the first file of a program may read. */
export interface Outside {
  readonly environment: Environment;
  readonly now: Clock;
}

/** Ends the process when everything printed has left it. */
export async function runInProcess(argv: readonly string[], outside: Outside): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  process.on('uncaughtException', dieOf);
  process.on('unhandledRejection', dieOf);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', readerHasGone);

  const exit = await run(argv, {
    ...outside,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    folder: process.cwd(),
    stop: stopping.signal,
  });
  process.exitCode = exit;
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit();
}

/** `placewell export homes | head` closes the pipe when it has enough: no fault of anyone's. */
function readerHasGone(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode ?? exitCodes.answer);
  dieOf(error);
}

/** What escaped every catch. The data's own log makes an interrupted write as if it had never begun. */
function dieOf(error: unknown): void {
  const fault = { level: 60, reference: newReference(), err: errorWithoutWords(error), msg: 'crash' };
  process.stderr.write(`${JSON.stringify(fault)}\n`, () => process.exit(exitCodes.crash));
}

const flushed = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => resolve());
  });
