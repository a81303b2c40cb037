// The words a column may hold are the domain's, neither fewer nor more; and the tables are those that TypeScript knows.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  contractRoutes,
  ethnicCodes,
  familyRoutes,
  homeTypes,
  householdRoles,
  registrationStatuses,
  smokingKinds,
  soloKinds,
  unavailableReasons,
} from '#src/domain/index';
import type { Store } from '#src/store/index';
import { countyTables } from '#src/store/tables/index';
import { freshStore } from '../helpers/store.js';

let store: Store;
beforeAll(async () => {
  store = await freshStore();
});
afterAll(async () => {
  await store.close();
});

test.each([
  ['contract_route', contractRoutes],
  ['ethnic_code', ethnicCodes],
  ['family_route', familyRoutes],
  ['home_type', homeTypes],
  ['household_role', householdRoles],
  ['registration_status', registrationStatuses],
  ['smoking', smokingKinds],
  ['solo_kind', soloKinds],
  ['unavailable_reason', unavailableReasons],
])('%s takes the words of the domain', async (name, words) => {
  const { rows } = await sql<{ check: string }>`select pg_get_constraintdef(c.oid) as check
    from pg_constraint c join pg_type t on t.oid = c.contypid where t.typname = ${name}`.execute(store.db);
  const taken = [...(rows[0]?.check ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1]);
  expect(taken.toSorted()).toEqual([...words].toSorted());
});

test('every table of the county raises the data version, and nothing else does', async () => {
  const { rows } = await sql<{ table: string; raises: boolean }>`select c.relname as table,
      exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'raise_data_version') as raises
    from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname !~ '^kysely_'
    order by 1`.execute(store.db);
  // A hold takes a place: what is free is another than before.
  const takePlaces = ['hold', 'promise'];
  expect(rows.filter((row) => row.raises).map((row) => row.table)).toEqual([...countyTables, ...takePlaces].sort());
  expect(rows.length).toBeGreaterThan(countyTables.length + takePlaces.length);
});
