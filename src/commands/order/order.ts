// One command to do, complete: its words, its options, and the bytes of every file it names.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Line, specOf } from '../line/index.js';
import { badInput, type Refused } from '../outcome/outcome.js';

/** Files travel by value, so that a running server needs no access to the caller's folders. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Order extends Line {
  readonly files: readonly GivenFile[];
  /** The policy file to use, when one is named; null is the rule book's own. */
  readonly policy: GivenFile | null;
  /** The ONS Postcode Directory, or the council's part of it; null when none is named. */
  readonly postcodes: GivenFile | null;
}

export type Ordered = { readonly ok: true; readonly order: Order } | { readonly ok: false; readonly refused: Refused };

/** Reads what the line names, relative to `folder`. */
export async function orderFrom(line: Line, policyFile: string | null, folder: string): Promise<Ordered> {
  const { filesFrom, pathsFrom = line.operands.length } = specOf(line.command);
  const read = (names: readonly string[]) => Promise.all(names.map((name) => readGiven(resolve(folder, name), name)));
  const files = await read(filesFrom === undefined ? [] : line.operands.slice(filesFrom));
  const policy = await read([line.options.policy ?? policyFile].filter((name) => name !== null));
  const postcodes = await read([line.options.postcodes].filter((name) => name !== undefined));
  const problems = [...files, ...policy, ...postcodes].flatMap((each) =>
    'why' in each ? [{ where: each.name, expected: 'a readable file', received: each.why }] : [],
  );
  if (problems.length > 0)
    return { ok: false, refused: badInput('unreadable-file', 'A file could not be read.', { problems }) };
  return {
    ok: true,
    order: {
      ...line,
      // A running server works in another folder.
      operands: line.operands.map((each, i) => (i < pathsFrom ? each : resolve(folder, each))),
      files: files.flatMap(given),
      policy: policy.flatMap(given)[0] ?? null,
      postcodes: postcodes.flatMap(given)[0] ?? null,
    },
  };
}

type Read = GivenFile | { readonly name: string; readonly why: string };
const given = (read: Read): readonly GivenFile[] => ('bytes' in read ? [read] : []);

async function readGiven(path: string, name: string): Promise<Read> {
  try {
    return { name, bytes: await readFile(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'another error';
    return { name, why: reasons.get(code) ?? code };
  }
}

const reasons = new Map([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'a folder'],
  ['EACCES', 'a file this user may not read'],
  ['ERR_FS_FILE_TOO_LARGE', 'a file over 2 GB'],
]);
