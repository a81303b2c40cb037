// Schools, contact venues and localities: the points an area is measured by.

import { type Kysely, sql } from 'kysely';
import type { Locality, School, Venue } from '#src/domain/index';
import { insertRows, type Rows, upsertRows } from '../rows.js';
import type { Database } from '../tables/index.js';
import { pointOf } from './points.js';

export const saveSchools = (db: Kysely<Database>, schools: readonly School[]): Promise<void> =>
  upsertRows(
    db,
    'school',
    'id',
    schools.map(({ id, name, point }) => ({ id, name, ...point })),
  );

export const saveVenues = (db: Kysely<Database>, venues: readonly Venue[]): Promise<void> =>
  upsertRows(
    db,
    'venue',
    'id',
    venues.map(({ id, name, point }) => ({ id, name, ...point })),
  );

/** A locality is known by its name and authority; those given replace those held, and stand after them. */
export async function saveLocalities(db: Kysely<Database>, localities: readonly Locality[]): Promise<void> {
  const given = JSON.stringify(localities.map(({ name, authority }) => ({ name, authority })));
  await sql`delete from locality where (name, authority) in
    (select name, authority from json_populate_recordset(null::locality, ${given}::json))`.execute(db);
  const { last } = await db
    .selectFrom('locality')
    .select((e) => e.fn.coalesce(e.fn.max('position'), sql<number>`-1`).as('last'))
    .executeTakeFirstOrThrow();
  await insertRows(
    db,
    'locality',
    localities.map(({ name, authority, point, population }, i) => ({
      position: last + 1 + i,
      name,
      authority,
      ...point,
      population,
    })),
  );
}

export const schoolsOf = ({ school }: Rows<'school'>): School[] =>
  school.map(({ id, name, ...at }) => ({ id, name, point: pointOf(at) }));

export const venuesOf = ({ venue }: Rows<'venue'>): Venue[] =>
  venue.map(({ id, name, ...at }) => ({ id, name, point: pointOf(at) }));

export const localitiesOf = (rows: Rows<'locality'>): Locality[] =>
  rows.locality.map(({ name, authority, population, ...at }) => ({ name, authority, point: pointOf(at), population }));
