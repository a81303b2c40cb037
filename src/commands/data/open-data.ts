// Opens the data, and makes the invented county where a new folder is asked for an answer.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KeysFrom } from '#src/config';
import type { Log } from '#src/log';
import {
  type Fill,
  type GivenKeys,
  openStore,
  parseKeys,
  readKeyFile,
  type Store,
  writeCounty,
  writeWorkforce,
} from '#src/store/index';
import type { DataPlace } from './data-place.js';

/**
 * `tell` hears of it before it begins; null leaves a new folder empty, for what fills it itself.
 * A database given by URL is never filled: nobody's server gets invented children.
 */
export async function openData(place: DataPlace, tell: ((text: string) => void) | null, log: Log): Promise<Store> {
  const keys = place.keys === undefined ? {} : { keys: givenKeys(place.keys) };
  if (place.kind === 'server') return openStore({ kind: 'server', url: place.url }, { log, ...keys });
  const where = { kind: 'folder', path: place.folder } as const;
  if (tell === null) return openStore(where, { log, ...keys });
  if (isNew(place.folder)) tell(`Making the invented county in ${place.folder}: a few seconds, once.\n`);
  return openStore(where, { log, fill, ...keys });
}

/** Read here and not before: only what opens data may see a key. */
function givenKeys(from: KeysFrom): GivenKeys {
  if (from.kind === 'file') return { keys: readKeyFile(from.path), file: from.path };
  return { keys: parseKeys(from.text) ?? [], file: null };
}

const fill: Fill = async (db) => {
  const { makeCounty, workforceOf } = await import('#fixtures/index');
  const county = makeCounty();
  await writeCounty(db, county);
  await writeWorkforce(db, workforceOf(county));
};

/** Every PostgreSQL folder has this file. */
const isNew = (folder: string) => !existsSync(join(folder, 'PG_VERSION'));
