// A store as the last release but one left it, with rows in it: new facts read as "not recorded", old ones stay.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type Kysely, Migrator, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type County, nothingRecorded } from '#src/domain/index';
import { connect, disconnect } from '#src/store/embedded/connect';
import { extensions } from '#src/store/embedded/extensions';
import { ringForMemory } from '#src/store/identity/keys/rings';
import { openIdentity } from '#src/store/identity/open-identity';
import { type Database, migrate, readCounty } from '#src/store/index';
import { migrationFiles } from '#src/store/migration-files';

let pglite: PGlite;
let db: Kysely<Database>;
let county: County;

beforeAll(async () => {
  pglite = await PGlite.create({ extensions });
  db = connect(pglite);
  await migrateTo('0008-council-area');
  await sql.raw(rowsOfThen).execute(db);
  const ran = await migrate(db);
  expect(ran.slice(0, 2)).toEqual(['0009-legal-position', '0010-proposals']);
  expect(ran).toContain('0016-sealed');
  db = await openIdentity(db, ringForMemory(undefined));
  const read = await readCounty(db);
  if (read === null) throw new Error('expected a county');
  county = read;
});
afterAll(() => disconnect(pglite, db));

async function migrateTo(last: string): Promise<void> {
  const files = migrationFiles().filter((path) => basename(path, '.sql') <= last);
  const up = (path: string) => async (to: Kysely<unknown>) => {
    await sql.raw(readFileSync(path, 'utf8')).execute(to);
  };
  const getMigrations = async () =>
    Object.fromEntries(files.map((path) => [basename(path, '.sql'), { up: up(path) }] as const));
  const { error } = await new Migrator({ db, provider: { getMigrations } }).migrateToLatest();
  expect(error).toBeUndefined();
}

const rowsOfThen = `
  insert into council (name, authority, adjoining, as_at, invented) values ('Synthshire', 'Synthshire', '[]', '2026-11-20', true);
  insert into provider values ('P-1', 'Synthshire Fostering', 'in-house', 'council', 'in-house', 0);
  insert into home (id, type, provider_id, name, locality, authority, registration_status, categories, considerations, access,
      already_paid, asked_last_30_days, pets) values
    ('H-1', 'host-family', 'P-1', 'Larkfield', 'Trowbridge', 'Synthshire', 'approved', '[]', '[]', '{}', false, 0,
      '[{"species": "dog", "count": 1}, {"species": "cat", "count": 2}]'),
    ('H-2', 'ifa', 'P-1', 'Oakfield', 'Trowbridge', 'Synthshire', 'approved', '[]', '[]', '{}', false, 0, '[]'),
    ('H-3', 'ifa', 'P-1', 'Elmfield', 'Trowbridge', 'Synthshire', 'approved', '[]', '[]', '{}', false, 0, null);
  insert into child (id, born_on, sex, uasc, needs, access, animals, health) values
    ('C-1', '2013-01-01', 'female', false, '[{"code": "adhd", "level": "low", "recordedOn": "2026-01-01", "source": "school"},
      {"code": "autism", "level": "high", "recordedOn": null, "source": null}]', '[]', '[]', '[]'),
    ('C-2', '2014-01-01', 'male', false, '[]', '[]', '[]', '[]');
  insert into placement (id, child_id, home_id, from_day) values ('PL-1', 'C-2', 'H-1', '2026-01-01');
  insert into referral (id, urgency, received_on, needed_by, status, legal_status, nearness, avoid, foster, residential, supported,
      adoption_considered, essentials) values
    ('R-1', 'planned', '2026-11-01', '2026-11-30', 'open', 'C2', 'away',
      '[{"name": "Bath", "point": {"lat": 51.4, "lon": -2.4}, "radiusMiles": 5}, {"name": "Frome", "point": {"lat": 51.2, "lon": -2.3}, "radiusMiles": 3}]',
      'preferred', 'suitable', 'unsuitable', false, '[]'),
    ('R-2', 'planned', '2026-11-01', '2026-11-30', 'open', 'C2', 'near', '[]', 'preferred', 'suitable', 'unsuitable', false, '[]');
  insert into referral_member (referral_id, child_id, position, key_stage_4, alongside, wishes) values
    ('R-1', 'C-1', 0, false, 'no-preference', '[]');
  insert into contact values ('R-1', 0, 'V-1', '["C-1"]', 1, true);`;

test('the legal position of a referral is one of which nothing is recorded', () => {
  expect(county.referrals.map((each) => each.legal)).toEqual([nothingRecorded, nothingRecorded]);
});

test('places to avoid were the officer’s requests, and contact was by the care plan', () => {
  expect(county.referrals.map((each) => each.avoid)).toEqual([
    [
      { name: 'Bath', point: { lat: 51.4, lon: -2.4 }, radiusMiles: 5, basis: 'request' },
      { name: 'Frome', point: { lat: 51.2, lon: -2.3 }, radiusMiles: 3, basis: 'request' },
    ],
    [],
  ]);
  expect(county.referrals[0]?.contacts).toMatchObject([{ basis: 'plan', timesPerWeek: 1 }]);
});

test('needs have no known end, and nobody has said that a dog is safe, or that it isn’t', () => {
  expect(county.children.map((each) => each.needs)).toEqual([
    [
      { code: 'adhd', level: 'low', recordedOn: '2026-01-01', source: 'school', expiresOn: null },
      { code: 'autism', level: 'high', recordedOn: null, source: null, expiresOn: null },
    ],
    [],
  ]);
  expect(county.homes.map((each) => each.pets)).toEqual([
    [
      { species: 'dog', count: 1, assessedSafe: null },
      { species: 'cat', count: 2, assessedSafe: null },
    ],
    [],
    null,
  ]);
});

test('the rest is not recorded either, and never taken for no', () => {
  expect(county.children[0]).toMatchObject({ links: [], ageDisputed: false });
  expect(county.referrals[0]?.members[0]).toMatchObject({
    ehcp: null,
    pepOn: null,
    healthAssessedOn: null,
    readiness: null,
  });
  expect(county.homes[0]).toMatchObject({ fosterApproved: null, adopters: null, takes: null, impactAssessments: [] });
  expect(county.homes[0]?.registration.appliedOn).toBeNull();
  expect(county.placements[0]?.placedBy).toBeNull();
});
