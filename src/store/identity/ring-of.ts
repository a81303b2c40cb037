// The key ring travels with its database: whoever has the database, or a transaction of it, reads and writes sealed rows.

import type { Kysely, KyselyPlugin, PluginTransformQueryArgs, PluginTransformResultArgs } from 'kysely';
import type { Database } from '../tables/index.js';
import type { KeyRing } from './keys/key-ring.js';
import { LastRead } from './last-read.js';
import { Unsealed } from './unsealed.js';

/** Changes no query: a plugin is what Kysely hands on to its transactions. */
class Carrier implements KyselyPlugin {
  readonly ring: KeyRing;
  readonly unsealed = new Unsealed();
  readonly lastRead = new LastRead();

  constructor(ring: KeyRing) {
    this.ring = ring;
  }

  transformQuery({ node }: PluginTransformQueryArgs) {
    return node;
  }

  async transformResult({ result }: PluginTransformResultArgs) {
    return result;
  }
}

export const withRing = (db: Kysely<Database>, ring: KeyRing): Kysely<Database> => db.withPlugin(new Carrier(ring));

/** The ring of a database that `openStore` has opened, or of a transaction on it. */
export const ringOf = (db: Kysely<Database>): KeyRing => carrierOf(db).ring;

export const lastReadOf = (db: Kysely<Database>): LastRead => carrierOf(db).lastRead;

export const unsealedOf = (db: Kysely<Database>): Unsealed => carrierOf(db).unsealed;

function carrierOf(db: Kysely<Database>): Carrier {
  const carrier = db.getExecutor().plugins.findLast((plugin) => plugin instanceof Carrier);
  if (carrier === undefined) throw new Error('expected a database that was opened with keys');
  return carrier;
}
