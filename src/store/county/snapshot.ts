// What matching reads: the county on one day, as one consistent view.

import { type Kysely, sql } from 'kysely';
import type { Child, Day, HomeId, Placement, Resident, Snapshot } from '#src/domain/index';
import { childrenOf, childTables } from '../queries/children.js';
import { readCouncil } from '../queries/council.js';
import { dataVersionAt, readDataVersion } from '../queries/data-version.js';
import { familyOf } from '../queries/family.js';
import { homesOf, homeTables } from '../queries/homes.js';
import { offersOf } from '../queries/offers.js';
import { openFrom, placementsOf } from '../queries/placements.js';
import { localitiesOf, schoolsOf, venuesOf } from '../queries/places.js';
import { providersOf } from '../queries/providers.js';
import { openOn, referralsOf, referralTables } from '../queries/referrals.js';
import { type Only, readTables } from '../rows.js';
import type { Database } from '../tables/index.js';
import { among, reading } from './county.js';
import { readHeldPlaces } from './held-places.js';
import { type Narrow, narrowTo } from './narrow.js';

export interface SnapshotWanted {
  /** The present moment: holds that are past their time keep nothing. Left out, they keep their places until a job lapses them. */
  readonly now?: Date | undefined;
  /** Only what the rules need of one referral and some homes. */
  readonly narrow?: Narrow | undefined;
}

/**
 * The council's own day unless another is asked for. Null when the store is empty.
 * A past day shows who lived where then; a referral that has since been closed isn't on it, as the day of closing
 * isn't recorded. Offers are all given, expired ones too: whether one still holds is for matching to say.
 */
export async function readSnapshot(
  db: Kysely<Database>,
  asAt?: Day,
  { now, narrow }: SnapshotWanted = {},
): Promise<Snapshot | null> {
  return await reading(db, async (tx) => {
    const council = await readCouncil(tx);
    if (council === null) return null;
    const day = asAt ?? council.asAt;
    const rows = await readTables(tx, tables, narrow === undefined ? onDay(day) : await narrowTo(tx, narrow, day));
    const childOf = among(childrenOf(rows));
    const homes = homesOf(rows);
    const where = narrow === undefined ? {} : { where: sql`h.home_id = any(${homes.map(({ id }) => id)}::text[])` };
    return {
      council,
      asAt: day,
      dataVersion: await (now === undefined ? readDataVersion(tx) : dataVersionAt(tx, now)),
      homes,
      residents: residents(placementsOf(rows), childOf),
      providers: byId(providersOf(rows)),
      schools: byId(schoolsOf(rows)),
      venues: byId(venuesOf(rows)),
      localities: localitiesOf(rows),
      referrals: referralsOf(rows, childOf),
      family: familyOf(rows),
      offers: offersOf(rows),
      holds: await readHeldPlaces(tx, childOf, { now, ...where }),
    };
  });
}

/** The longest first: they are read while the rest is being made. */
const tables = [
  ...homeTables,
  ...childTables,
  'placement',
  'locality',
  ...referralTables,
  ...(['school', 'venue', 'provider', 'family_candidate', 'offer'] as const),
] as const;

/** Nobody is read whose placements are over and who waits for none. */
function onDay(day: Day): Only {
  const concerned = sql`(select child_id from placement where ${openFrom(day)}
    union select child_id from referral_member)`;
  return {
    placement: openFrom(day),
    referral: openOn(day),
    child: sql`id in ${concerned}`,
    sibling_link: sql`child_id in ${concerned}`,
  };
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
