// A whole county, written at once and read back as it was, each list in the order of its references.

import { type Kysely, sql } from 'kysely';
import type { Child, ChildId, County, Referral } from '#src/domain/index';
import { refusedBySchema } from '../errors.js';
import { readChildren, saveChildren } from '../queries/children.js';
import { readCouncil, saveCouncil } from '../queries/council.js';
import { readEpisodes, saveEpisodes } from '../queries/episodes.js';
import { readFamily, saveFamily } from '../queries/family.js';
import { replaceHomeLists } from '../queries/home-lists.js';
import { readHomes, saveHomes } from '../queries/homes.js';
import { readOffers, saveOffers } from '../queries/offers.js';
import { readPlacements, savePlacements } from '../queries/placements.js';
import { readLocalities, readSchools, readVenues, saveLocalities, saveSchools, saveVenues } from '../queries/places.js';
import { readProviders, saveProviders } from '../queries/providers.js';
import { type ReferralToSave, readReferrals, saveReferrals } from '../queries/referrals.js';
import type { CountyTable, Database } from '../tables/index.js';

/** Replaces everything the council holds, in one transaction. The children of its referrals are children of the county. */
export async function writeCounty(db: Kysely<Database>, county: County): Promise<void> {
  try {
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
    const children = await readChildren(tx);
    return {
      council,
      localities: await readLocalities(tx),
      schools: await readSchools(tx),
      venues: await readVenues(tx),
      providers: await readProviders(tx),
      homes: await readHomes(tx),
      children,
      placements: await readPlacements(tx),
      episodes: await readEpisodes(tx),
      referrals: await readReferrals(tx, among(children)),
      family: await readFamily(tx),
      offers: await readOffers(tx),
    };
  });
}

/** Runs several queries on one unchanging view of the data. */
export const reading = <R>(db: Kysely<Database>, work: (tx: Kysely<Database>) => Promise<R>): Promise<R> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);

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
  // Its references would mean other children and other homes.
  await sql`delete from proposal`.execute(db);
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
