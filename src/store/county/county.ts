// A whole county, written at once and read back as it was, each list in the order of its references.

import { type Kysely, sql } from 'kysely';
import type { Child, ChildId, County, Referral } from '#src/domain/index';
import { refusedBySchema } from '../errors.js';
import { mustHoldSecrets } from '../identity/keys/rings.js';
import { ringOf } from '../identity/ring-of.js';
import { childrenOf, saveChildren } from '../queries/children.js';
import { readCouncil, saveCouncil } from '../queries/council.js';
import { episodesOf, saveEpisodes } from '../queries/episodes.js';
import { familyOf, saveFamily } from '../queries/family.js';
import { replaceHomeLists } from '../queries/home-lists.js';
import { homesOf, saveHomes } from '../queries/homes.js';
import { offersOf, saveOffers } from '../queries/offers.js';
import { placementsOf, savePlacements } from '../queries/placements.js';
import { localitiesOf, saveLocalities, saveSchools, saveVenues, schoolsOf, venuesOf } from '../queries/places.js';
import { providersOf, saveProviders } from '../queries/providers.js';
import { type ReferralToSave, referralsOf, saveReferrals } from '../queries/referrals.js';
import { readTables } from '../rows.js';
import { type CountyTable, countyTables, type Database } from '../tables/index.js';
import { clearRecord } from './clear-record.js';

/** Replaces everything the council holds, in one transaction. The children of its referrals are children of the county. */
export async function writeCounty(db: Kysely<Database>, county: County): Promise<void> {
  try {
    if (!county.council.invented) mustHoldSecrets(ringOf(db));
    await db.transaction().execute(async (tx) => {
      await clear(tx);
      await saveCouncil(tx, county.council);
      await saveLocalities(tx, county.localities);
      await saveSchools(tx, county.schools);
      await saveVenues(tx, county.venues);
      await saveProviders(tx, county.providers);
      await saveHomes(tx, county.homes);
      await replaceHomeLists(
        tx,
        county.homes.map((home) => ({ homeId: home.id, ...home })),
      );
      await saveChildren(tx, allChildren(county));
      await savePlacements(tx, county.placements);
      await saveEpisodes(tx, county.episodes);
      await saveReferrals(tx, county.referrals.map(byReference));
      await saveFamily(tx, county.family);
      await saveOffers(tx, county.offers);
    });
  } catch (error) {
    throw refusedBySchema(error);
  }
}

/** Null when the store is empty. */
export async function readCounty(db: Kysely<Database>): Promise<County | null> {
  return await reading(db, async (tx) => {
    const council = await readCouncil(tx);
    if (council === null) return null;
    const rows = await readTables(tx, countyTables);
    const children = childrenOf(rows);
    return {
      council,
      localities: localitiesOf(rows),
      schools: schoolsOf(rows),
      venues: venuesOf(rows),
      providers: providersOf(rows),
      homes: homesOf(rows),
      children,
      placements: placementsOf(rows),
      episodes: episodesOf(rows),
      referrals: referralsOf(rows, among(children)),
      family: familyOf(rows),
      offers: offersOf(rows),
    };
  });
}

/** Runs several queries on one unchanging view of the data; within an act, on what the act itself sees. */
export const reading = <R>(db: Kysely<Database>, work: (tx: Kysely<Database>) => Promise<R>): Promise<R> =>
  db.isTransaction
    ? work(db)
    : db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);

export function among(children: readonly Child[]): (id: ChildId) => Child | undefined {
  const byId = new Map(children.map((child) => [child.id, child]));
  return (id) => byId.get(id);
}

/** A row that others refer to goes after them, though references are only checked at the end. */
const emptied: readonly CountyTable[] = [
  ...(['offer', 'family_candidate', 'contact', 'sibling_plan', 'referral_member', 'referral'] as const),
  ...(['episode', 'placement', 'sibling_link', 'child'] as const),
  ...(['impact_assessment', 'unavailable', 'booking', 'household_member', 'bedroom', 'exemption'] as const),
  ...(['approval_clause', 'home'] as const),
  ...(['provider', 'venue', 'school', 'locality', 'council'] as const),
];

/** DELETE and not TRUNCATE: someone reading meanwhile keeps the county as it was. */
async function clear(db: Kysely<Database>): Promise<void> {
  for (const table of emptied) await sql`delete from ${sql.table(table)}`.execute(db);
  // Their references would mean other children and other homes.
  await sql`delete from proposal`.execute(db);
  await clearRecord(db);
}

const byReference = (referral: Referral): ReferralToSave => ({
  ...referral,
  members: referral.members.map((member) => ({ ...member, childId: member.child.id })),
});

/** Children listed, and those that only a referral knows yet. */
function allChildren(county: County): Child[] {
  const byId = new Map<ChildId, Child>();
  for (const referral of county.referrals) for (const { child } of referral.members) byId.set(child.id, child);
  for (const child of county.children) byId.set(child.id, child);
  return [...byId.values()];
}
