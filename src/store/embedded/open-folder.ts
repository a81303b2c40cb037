// A store in a folder: embedded PostgreSQL, owned by one process, each commit on the disk before it is acknowledged.

import { resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import { StoreError } from '../errors.js';
import type { GivenKeys } from '../identity/keys/key-ring.js';
import { type RingFor, ringForFolder } from '../identity/keys/rings.js';
import { openIdentity } from '../identity/open-identity.js';
import type { StoreLog } from '../log.js';
import { migrate } from '../migrate.js';
import type { Fill, Store } from '../store.js';
import { connect, disconnect, dumpOf } from './connect.js';
import { cannotWrite, holdsData } from './data-folder.js';
import { Engine } from './engine.js';
import { extensions } from './extensions.js';
import { clearHalfMade, makeFolder } from './first-start.js';
import { durableStart, FsyncNodeFS } from './fsync-node-fs.js';
import { acquireLock, type Lock } from './lock.js';

export interface FolderOptions {
  readonly log: StoreLog;
  readonly fill?: Fill | undefined;
  readonly keys?: GivenKeys | undefined;
}

export async function openFolder(path: string, { log, fill, keys }: FolderOptions): Promise<Store> {
  const folder = resolve(path);
  const ringFor = ringForFolder(folder, keys, log);
  holdsData(folder);
  const lock = lockOn(folder);
  try {
    clearHalfMade(folder);
    if (!holdsData(folder)) {
      log.info({ folder }, 'making the data folder: this takes a few seconds, once');
      await makeFolder(folder, ringFor, fill);
    }
    return await openOwned(folder, lock, log, ringFor);
  } catch (error) {
    lock.release();
    throw cannotWrite(folder, error);
  }
}

function lockOn(folder: string): Lock {
  try {
    return acquireLock(folder);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}

async function openOwned(folder: string, lock: Lock, log: StoreLog, ringFor: RingFor): Promise<Store> {
  const fs = new FsyncNodeFS(folder);
  const engine = new Engine(await start(folder, fs), () => {
    log.warn({ folder }, 'the database broke down, and is started again');
    return start(folder, new FsyncNodeFS(folder));
  });
  let db = connect(engine);
  try {
    await migrate(db);
    db = await openIdentity(db, ringFor, { log, embedded: true });
    const before = fs.fsyncs;
    // Commits something that must reach the disk and changes no table.
    await sql`select pg_logical_emit_message(true, 'placewell', 'open')`.execute(db);
    if (fs.fsyncs === before) log.warn({ folder }, 'commits are not put on the disk: a power cut will lose data');
  } catch (error) {
    await disconnect(engine, db);
    throw error;
  }
  return {
    db,
    kind: 'folder',
    lock,
    dump: () => dumpOf(engine.pglite),
    close: async () => {
      await disconnect(engine, db);
      lock.release();
    },
  };
}

async function start(folder: string, fs: FsyncNodeFS): Promise<PGlite> {
  try {
    return await PGlite.create({ fs, startParams: [...durableStart], extensions });
  } catch (error) {
    throw new StoreError('cannot-open', `the database in ${folder} does not start`, { cause: error });
  }
}
