// Files that an answer leaves behind, in a folder that a person named: all of them whole, or none.

import { constants } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { GivenFile } from '../order/order.js';
import { badInput, type Refused } from './outcome.js';

/** Null when files can be written there; the folder is made if it is not there. Asked before the work, which may be long. */
export async function unwritableFolder(path: string, named: string): Promise<Refused | null> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return refused(error, named);
  }
}

/** Each is written beside its place first: a file there is an old one or a new one, never half of one. */
export async function writeFiles(path: string, named: string, files: readonly GivenFile[]): Promise<Refused | null> {
  // A name from another process is a name and nothing else: it leads into no other folder.
  const places = files.map(({ name, bytes }) => ({ bytes, at: join(path, basename(name)) }));
  const written: string[] = [];
  try {
    for (const { at, bytes } of places) {
      written.push(`${at}.part`);
      await writeFile(`${at}.part`, bytes);
    }
    for (const { at } of places) await rename(`${at}.part`, at);
    return null;
  } catch (error) {
    // Whatever stands there and is no file of ours stays; why nothing was written is what matters.
    await Promise.allSettled(written.map((part) => rm(part, { force: true })));
    return refused(error, named);
  }
}

function refused(error: unknown, named: string): Refused {
  if (!(error instanceof Error)) throw error;
  const code = 'code' in error ? String(error.code) : 'another error';
  return badInput('unwritable-folder', 'The models cannot be written there. Nothing was written.', {
    problems: [
      {
        where: '--write-model',
        expected: 'a folder that can be written',
        received: `${named}: ${whys.get(code) ?? code}`,
      },
    ],
  });
}

const whys = new Map([
  ['EEXIST', 'a file'],
  ['ENOTDIR', 'a file, or inside one'],
  ['EACCES', 'a folder this user may not write'],
  ['EPERM', 'a folder this user may not write'],
  ['EROFS', 'a folder that cannot be changed'],
  ['ENOSPC', 'a full disk'],
  ['ENAMETOOLONG', 'a name too long'],
  ['EISDIR', 'a folder in the place of a file'],
]);
