// Providers: who runs homes, and under which contract.

import type { Kysely } from 'kysely';
import type { Provider } from '#src/domain/index';
import { type Rows, upsertRows } from '../rows.js';
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

export const providersOf = ({ provider }: Rows<'provider'>): Provider[] =>
  provider.map(({ block_places: blockPlaces, ...rest }) => ({ ...rest, blockPlaces }));
