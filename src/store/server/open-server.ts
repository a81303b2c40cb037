// A store on a PostgreSQL server (15 or later), given by URL.

import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { codeOf, StoreError } from '../errors.js';
import type { GivenKeys } from '../identity/keys/key-ring.js';
import { ringForServer } from '../identity/keys/rings.js';
import { openIdentity } from '../identity/open-identity.js';
import type { StoreLog } from '../log.js';
import { migrate } from '../migrate.js';
import type { Store } from '../store.js';
import type { Database } from '../tables/index.js';
import { pgTypes } from '../values.js';

/** The URL may hold a password: messages name the server and database only. */
export async function openServer(url: string, log: StoreLog, keys?: GivenKeys): Promise<Store> {
  const pool = poolOf(url);
  // A connection that breaks while nobody uses it: the pool makes another.
  pool.on('error', (error) => log.warn({ code: codeOf(error) }, 'the database connection broke'));
  // One that breaks in somebody's hands tells them by the query they ask next, and must not end the process besides.
  pool.on('connect', (client) =>
    client.on('error', (error) => log.warn({ code: codeOf(error) }, 'a connection broke')),
  );
  const plain = new Kysely<Database>({
    dialect: new PostgresDialect({
      pool,
      // Days are read as text, so the server's own taste in dates must not show. Compiling a query that reads whole
      // tables once takes it several times as long as reading them.
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw('set datestyle to iso; set jit to off'));
      },
    }),
  });
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await plain.destroy();
  };
  let db = plain;
  try {
    await reach(pool, url);
    await migrate(plain);
    db = await openIdentity(plain, ringForServer(keys, log), { log });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    db,
    kind: 'server',
    lock: null,
    close,
    dump: () => Promise.reject(new Error('a server is backed up by its own tools, not dumped by us')),
  };
}

async function reach(pool: pg.Pool, url: string): Promise<void> {
  try {
    const client = await pool.connect();
    client.release();
  } catch (error) {
    const code = codeOf(error);
    // The cause is left out: a driver's error may quote the address with its password.
    throw new StoreError('cannot-connect', `no connection to ${nameOf(url)}${code === null ? '' : ` (${code})`}`, {
      ...(code !== null && { met: code }),
    });
  }
}

function poolOf(url: string): pg.Pool {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol))
    throw new StoreError('cannot-connect', 'expected an address such as postgres://user@host:5432/database');
  return new pg.Pool({
    connectionString: url,
    types: pgTypes,
    max: 10,
    connectionTimeoutMillis: 5000,
    application_name: 'placewell',
  });
}

function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
