// The log: pino, one JSON line each to standard error, with ids and codes only.

import { type Logger, pino } from 'pino';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];
export type Log = Logger;

/** `write` takes one line, its end of line with it. Host and process id say nothing here, and are left out. */
export const createLog = (level: LogLevel, write: (line: string) => void): Log =>
  pino({ level, base: null, serializers: { err: errorWithoutWords } }, { write });

export interface LoggedError {
  readonly name: string;
  readonly code: string | null;
  /** Where in the program, innermost first. */
  readonly at: readonly string[];
}

/**
 * An error as a log may keep it. Its message stays out: a database driver or a parser quotes the row it choked on,
 * and that row may be about a child.
 */
export function errorWithoutWords(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, code: null, at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return { name: error.name, code, at: placesIn(error) };
}

/** The stack begins with the message, which may hold lines that look like places: it is cut off first. */
function placesIn({ message, stack = '' }: Error): readonly string[] {
  const places = message === '' ? stack : stack.split(message).slice(1).join('');
  return places
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 12);
}
