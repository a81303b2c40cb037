// backup: everything that is held, of one moment, in one file that is whole or not there.

import { backup } from '#src/services/index';
import type { BackupJson } from '#src/services/schemas/index';
import type { Work } from '../desk.js';
import { exitCodes } from '../outcome/exit-codes.js';
import { refuse } from '../outcome/outcome.js';
import { newReference } from '../outcome/reference.js';
import { atTheCommandLine } from '../record/here.js';
import { refusedAct } from './refused.js';

export const backupTo: Work = async ({ operands: [file = ''] }, desk) => {
  const made = await backup(desk, { who: atTheCommandLine(desk) }, { path: file, tag: newReference() });
  if (!made.ok && made.why === 'not-permitted') return refusedAct(made.refusal);
  if (!made.ok) {
    const why = whyNot.get(made.met) ?? made.met;
    return refuse(
      exitCodes.badInput,
      'unwritable-folder',
      `No backup was made: ${why}. Nothing was left at ${file} that was not there before.`,
    );
  }
  const { at, tables, keys } = made.manifest;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const json: BackupJson = {
    version: 2,
    kind: 'backup',
    file,
    at,
    rows,
    tables: tables.map(({ name, rows, sha256 }) => ({ name, rows, sha256 })),
    keys: [...keys],
  };
  const sealed =
    keys.length === 0
      ? 'Nothing in it is sealed.'
      : `Names, birth dates and addresses in it are sealed with ${keys.length === 1 ? 'key' : 'keys'} ${keys.join(', ')}, which no backup holds: keep ${keys.length === 1 ? 'it' : 'them'} somewhere else.`;
  return {
    exit: exitCodes.answer,
    json,
    text: `${rows} rows of ${tables.length} tables, as they stood at ${at}, are in ${file}.\n${sealed}`,
  };
};

const whyNot = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk has no more room for this user'],
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'there is no such folder'],
  ['EISDIR', 'a folder has that name'],
  ['EACCES', 'this user may not write there'],
  ['EPERM', 'this user may not write there'],
  ['EROFS', 'nothing can be written there'],
]);
