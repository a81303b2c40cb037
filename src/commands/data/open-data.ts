// Opens the data, and makes the invented county where a new folder is asked for an answer.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '#src/log';
import { type Fill, openStore, type Store, writeCounty } from '#src/store/index';
import type { DataPlace } from './data-place.js';

/**
 * `tell` hears of it before it begins; null leaves a new folder empty, for what fills it itself.
 * A database given by URL is never filled: nobody's server gets invented children.
 */
export function openData(place: DataPlace, tell: ((text: string) => void) | null, log: Log): Promise<Store> {
  if (place.kind === 'server') return openStore({ kind: 'server', url: place.url }, { log });
  const where = { kind: 'folder', path: place.folder } as const;
  if (tell === null) return openStore(where, { log });
  if (isNew(place.folder)) tell(`Making the invented county in ${place.folder}: a few seconds, once.\n`);
  return openStore(where, { log, fill });
}

const fill: Fill = async (db) => {
  const { makeCounty } = await import('#fixtures/index');
  await writeCounty(db, makeCounty());
};

/** Every PostgreSQL folder has this file. */
const isNew = (folder: string) => !existsSync(join(folder, 'PG_VERSION'));
