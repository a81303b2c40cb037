// What matching reads: the county on one day, as one consistent view.

import type { Kysely } from 'kysely';
import type { Child, Day, HomeId, Placement, Resident, Snapshot } from '#src/domain/index';
import { readChildren } from '../queries/children.js';
import { readCouncil } from '../queries/council.js';
import { readDataVersion } from '../queries/data-version.js';
import { readFamily } from '../queries/family.js';
import { readHomes } from '../queries/homes.js';
import { readOffers } from '../queries/offers.js';
import { readPlacementsFrom } from '../queries/placements.js';
import { readLocalities, readSchools, readVenues } from '../queries/places.js';
import { readProviders } from '../queries/providers.js';
import { readReferrals } from '../queries/referrals.js';
import type { Database } from '../tables/index.js';
import { among, reading } from './county.js';

/**
 * The council's own day unless another is asked for. Null when the store is empty.
 * A past day shows who lived where then; a referral that has since been closed isn't on it, as the day of closing
 * isn't recorded. Offers are all given, expired ones too: whether one still holds is for matching to say.
 */
export async function readSnapshot(db: Kysely<Database>, asAt?: Day): Promise<Snapshot | null> {
  return await reading(db, async (tx) => {
    const council = await readCouncil(tx);
    if (council === null) return null;
    const day = asAt ?? council.asAt;
    const children = await readChildren(tx);
    const placements = await readPlacementsFrom(tx, day);
    return {
      council,
      asAt: day,
      dataVersion: await readDataVersion(tx),
      homes: await readHomes(tx),
      residents: residents(placements, among(children)),
      providers: byId(await readProviders(tx)),
      schools: byId(await readSchools(tx)),
      venues: byId(await readVenues(tx)),
      localities: await readLocalities(tx),
      referrals: await readReferrals(tx, among(children), day),
      family: await readFamily(tx),
      offers: await readOffers(tx),
    };
  });
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<T['id'], T> =>
  new Map(rows.map((row) => [row.id, row]));

function residents(
  placements: readonly Placement[],
  childOf: (id: Placement['childId']) => Child | undefined,
): Map<HomeId, Resident[]> {
  const homes = new Map<HomeId, Resident[]>();
  for (const placement of placements) {
    const child = childOf(placement.childId);
    if (placement.homeId === null || child === undefined) continue;
    const living = homes.get(placement.homeId);
    if (living === undefined) homes.set(placement.homeId, [{ placement, child }]);
    else living.push({ placement, child });
  }
  return homes;
}
