// restore: a backup put back, whole or not at all.

import { type RestoreRefusal, restore } from '#src/services/index';
import type { RestoreJson } from '#src/services/schemas/index';
import type { Work } from '../desk.js';
import { exitCodes } from '../outcome/exit-codes.js';
import { badInput, type Refused, refuse } from '../outcome/outcome.js';
import { atTheCommandLine } from '../record/here.js';
import { refusedAct } from './refused.js';

export const restoreFrom: Work = async ({ operands: [file = ''], options }, desk) => {
  const replaced = options.replace !== undefined;
  const put = await restore(desk, { who: atTheCommandLine(desk) }, { path: file, replace: replaced });
  if (!put.ok) return isOfTheFile(put.refusal) ? refused(put.refusal, file) : refusedAct(put.refusal);
  const { manifest, rows, chainBrokenAt } = put;
  const json: RestoreJson = { version: 2, kind: 'restore', file, at: manifest.at, rows, replaced, chainBrokenAt };
  return {
    exit: chainBrokenAt === null ? exitCodes.answer : exitCodes.notWhole,
    json,
    text: `${rows} rows, as they stood at ${manifest.at}, are back${replaced ? ', in place of everything that was held here' : ''}.`,
    ...(chainBrokenAt !== null && {
      notes: [
        `The audit in this backup is not whole from line ${chainBrokenAt} on: it was changed before the backup was made, or in it. "placewell audit verify" says more.`,
      ],
    }),
  };
};

const ofTheFile = [
  'unreadable',
  'not-a-backup',
  'newer',
  'damaged',
  'newer-data',
  'not-empty',
  'keys-missing',
  'not-owner',
  'in-use',
] as const;
const isOfTheFile = (refusal: { readonly code: string }): refusal is RestoreRefusal =>
  ofTheFile.some((code) => code === refusal.code);

function refused(refusal: RestoreRefusal, file: string): Refused {
  const nothing = 'Nothing was changed.';
  switch (refusal.code) {
    case 'not-empty':
      return badInput(
        'not-empty',
        `This is not empty: its table ${refusal.table} has ${refusal.rows} rows. A backup goes into an empty folder or database; with --replace everything that is held here, its audit with it, is replaced by the backup. ${nothing}`,
      );
    case 'keys-missing':
      return badInput(
        'keys-missing',
        `The backup is sealed with ${refusal.keys.join(', ')}, which is not among the keys given here: without it nobody's name or birth date could be read. Give it with PLACEWELL_KEYS or PLACEWELL_KEY_FILE; a demo key lies in the file beside the folder that the backup was made of (its name ends in .keys). ${nothing}`,
      );
    case 'newer-data':
      return badInput(
        'bad-backup',
        `The backup was made by a newer Placewell than this (it has ${refusal.migrations.join(', ')}). Restore it with that one. ${nothing}`,
      );
    case 'not-owner':
      return refuse(
        exitCodes.dataUnavailable,
        'not-permitted',
        `The database user is not the owner of Placewell's tables, and only their owner may restore. ${nothing}`,
      );
    case 'in-use':
      return refuse(
        exitCodes.dataUnavailable,
        'data-in-use',
        `Somebody is at work in the database, and does not let go. Stop the servers that use it and try again. ${nothing}`,
      );
    case 'unreadable':
      return badInput('unreadable-file', `${file} cannot be read (${refusal.fault.received}). ${nothing}`);
    default: {
      const { line, table, expected, received } = refusal.fault;
      const what = {
        'not-a-backup': 'is no backup of Placewell',
        newer: 'was made by a newer Placewell',
        damaged: 'is not whole',
      };
      const place = line === 0 ? file : `${file}, line ${line}${table === null ? '' : ` (table ${table})`}`;
      return badInput('bad-backup', `${file} ${what[refusal.code]}. ${nothing}`, {
        problems: [{ where: place, expected, received }],
      });
    }
  }
}
