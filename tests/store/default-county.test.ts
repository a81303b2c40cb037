// The whole default county goes in and comes back the same.

import { expect, test } from 'vitest';
import { makeCounty } from '#fixtures/index';
import type { County } from '#src/domain/index';
import { readCounty, readSnapshot } from '#src/store/index';
import { freshStore } from '../helpers/store.js';

test('Synthshire is read back as it was made, each list by reference', { timeout: 60_000 }, async () => {
  const made = makeCounty();
  const store = await freshStore(made);
  expect(await readCounty(store.db)).toEqual(inOrder(made));
  const snapshot = await readSnapshot(store.db);
  const living = made.placements.filter(
    ({ homeId, period }) => homeId !== null && (period.to ?? '9') > made.council.asAt,
  );
  expect([...(snapshot?.residents.values() ?? [])].flat()).toHaveLength(living.length);
  expect(snapshot?.homes).toHaveLength(made.homes.length);
  await store.close();
});

const byId = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const inOrder = (county: County): County => ({
  ...county,
  schools: byId(county.schools),
  venues: byId(county.venues),
  providers: byId(county.providers),
  homes: byId(county.homes),
  children: byId(county.children),
  placements: byId(county.placements),
  episodes: county.episodes.toSorted((a, b) => compare(a.childId, b.childId) || compare(a.decom, b.decom)),
  referrals: byId(county.referrals),
  family: byId(county.family),
  offers: byId(county.offers),
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
