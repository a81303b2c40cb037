// A file of keys: read whole, written whole, for its owner's eyes only.

import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { syncParent } from '../../embedded/sync-tree.js';
import { codeOf, StoreError } from '../../errors.js';
import type { Key } from './key-ring.js';
import { keysExpected, keyText, parseKeys } from './key-text.js';

/** Throws `bad-keys` where it can't be read or holds something else. */
export function readKeyFile(path: string): readonly Key[] {
  const keys = parseKeys(textOf(path));
  if (keys === null) throw new StoreError('bad-keys', `${path} does not hold keys: expected ${keysExpected}`);
  return keys;
}

/** Null where there is no such file. */
export function readKeyFileIfAny(path: string): readonly Key[] | null {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? null : readKeyFile(path);
}

/** Whole or not at all, and on the disk before anything is sealed with what it holds. */
export function writeKeyFile(path: string, keys: readonly Key[], remark: string): void {
  const draft = `${path}.new`;
  try {
    rmSync(draft, { force: true });
    const fd = openSync(draft, 'wx', 0o600);
    try {
      writeSync(fd, [`# ${remark}`, ...keys.map(keyText), ''].join('\n'));
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    chmodSync(draft, 0o600);
    renameSync(draft, path);
    syncParent(path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new StoreError('bad-keys', `${path} can't be written${codeIn(error)}`);
  }
}

/** Whether others than its owner may read it. Windows has other ways to say so. */
export const openToOthers = (path: string): boolean =>
  process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new StoreError('bad-keys', `${path} can't be read${codeIn(error)}`);
  }
}

const codeIn = (error: unknown) => {
  const code = codeOf(error);
  return code === null ? '' : ` (${code})`;
};
