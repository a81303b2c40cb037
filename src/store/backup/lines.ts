// The lines of a gzip file, one by one, with where each stands; a file that is damaged or cut short is told by its last good line.

import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { codeOf } from '../errors.js';
import type { Fault } from './format.js';

export type RefusedWhy = 'unreadable' | 'not-a-backup' | 'newer' | 'damaged';

/** Leaves whatever was begun: the transaction is rolled back, and the refusal becomes a value at the door. */
export class BackupRefused extends Error {
  readonly why: RefusedWhy;
  readonly fault: Fault;
  constructor(why: RefusedWhy, fault: Fault) {
    super(why);
    this.why = why;
    this.fault = fault;
  }
}

/** Longer than any row may be: a file that unpacks without end is stopped here. */
const LONGEST = 256 * 1024 * 1024;

/** `take` is given each line without its end, in order, and is waited for. Gives how many there were. */
export async function eachLine(path: string, take: (line: string, at: number) => Promise<void>): Promise<number> {
  let at = 0;
  let rest = '';
  // What the taker threw: the pipeline itself then only says that it was aborted.
  let thrown: unknown = null;
  const takeEach = async (lines: readonly string[]) => {
    try {
      for (const line of lines) await take(line, ++at);
    } catch (error) {
      thrown = error;
      throw error;
    }
  };
  try {
    await pipeline(createReadStream(path), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
      const decoder = new StringDecoder('utf8');
      for await (const chunk of chunks) {
        rest += decoder.write(chunk);
        const lines = rest.split('\n');
        rest = lines.pop() ?? '';
        if (rest.length > LONGEST) throw damaged(at + 1, 'a row', 'a line without end');
        await takeEach(lines);
      }
    });
  } catch (error) {
    throw asFault(thrown ?? error, at);
  }
  if (rest !== '') throw damaged(at + 1, 'a line with its end', 'half a line: the file is cut short');
  return at;
}

const damaged = (line: number, expected: string, received: string, table: string | null = null) =>
  new BackupRefused('damaged', { line, table, expected, received });

function asFault(error: unknown, at: number): unknown {
  if (error instanceof BackupRefused) return error;
  const code = codeOf(error) ?? '';
  if (code === 'Z_BUF_ERROR') return damaged(at + 1, 'more lines', 'the end of the file: it is cut short');
  if (code.startsWith('Z_') && at === 0)
    return new BackupRefused('not-a-backup', {
      line: 0,
      table: null,
      expected: 'a gzip file that "placewell backup" wrote',
      received: 'another kind of file, or one damaged from its start',
    });
  if (code.startsWith('Z_')) return damaged(at + 1, 'what gzip packed', 'bytes that were changed');
  if (/^E[A-Z]{3,}$/.test(code))
    return new BackupRefused('unreadable', {
      line: 0,
      table: null,
      expected: 'a file that can be read',
      received: code,
    });
  return error;
}
