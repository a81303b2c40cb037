// Providers: who runs homes, and under which contract.

import type { Kysely } from 'kysely';
import type { Provider } from '#src/domain/index';
import { readRows, upsertRows } from '../rows.js';
import type { Database } from '../tables/index.js';

export const saveProviders = (db: Kysely<Database>, providers: readonly Provider[]): Promise<void> =>
  upsertRows(
    db,
    'provider',
    'id',
    providers.map(({ blockPlaces, id, name, sector, kind, route }) => ({
      id,
      name,
      sector,
      kind,
      route,
      block_places: blockPlaces,
    })),
  );

export async function readProviders(db: Kysely<Database>): Promise<Provider[]> {
  const rows = await readRows(db, 'provider', ['id']);
  return rows.map(({ block_places: blockPlaces, ...rest }) => ({ ...rest, blockPlaces }));
}
