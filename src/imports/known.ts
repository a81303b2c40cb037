// What the county already holds, so that a file may point at it.

import type { ChildId, Council, County, Day, Placement, Point } from '#src/domain/index';

/** References already held, and the few facts that rows are checked against. */
export interface Known {
  readonly asAt: Day;
  readonly providers: ReadonlySet<string>;
  readonly homes: ReadonlySet<string>;
  /** Bedroom to its home. */
  readonly bedrooms: ReadonlyMap<string, string>;
  /** Home to the bedrooms that people on record have, or had. */
  readonly bedsOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly schools: ReadonlySet<string>;
  readonly venues: ReadonlySet<string>;
  readonly referrals: ReadonlySet<string>;
  /** Child to birth date. */
  readonly children: ReadonlyMap<string, Day>;
  readonly placements: ReadonlyMap<ChildId, readonly Placement[]>;
  /** Locality, in lower case, to its point. */
  readonly localities: ReadonlyMap<string, Point>;
}

/** What an empty store knows on a day. */
export const nothingKnown = (asAt: Council['asAt']): Known => ({
  asAt,
  providers: new Set(),
  homes: new Set(),
  bedrooms: new Map(),
  bedsOf: new Map(),
  schools: new Set(),
  venues: new Set(),
  referrals: new Set(),
  children: new Map(),
  placements: new Map(),
  localities: new Map(),
});

/** What a county knows; `asAt` is the county's own day unless another is given. */
export const knownOf = (county: County, asAt: Day = county.council.asAt): Known => ({
  asAt,
  providers: ids(county.providers),
  homes: ids(county.homes),
  bedrooms: new Map(county.homes.flatMap((home) => home.bedrooms.map((room) => [room.id, home.id] as const))),
  bedsOf: withBeds(new Map(), [
    ...county.placements,
    ...county.homes.flatMap(({ id: homeId, household }) => household.map((each) => ({ ...each, homeId }))),
  ]),
  schools: ids(county.schools),
  venues: ids(county.venues),
  referrals: ids(county.referrals),
  children: new Map(county.children.map((child) => [child.id, child.bornOn])),
  placements: byChild(county.placements),
  localities: new Map(county.localities.map((each) => [each.name.toLowerCase(), each.point])),
});

interface Sleeper {
  readonly homeId: string | null;
  readonly bedroomId: string | null;
}

/** The same with the bedrooms of these people added. */
export function withBeds(beds: Known['bedsOf'], sleepers: readonly Sleeper[]): Known['bedsOf'] {
  const more = new Map([...beds].map(([home, rooms]) => [home, new Set(rooms)]));
  for (const { homeId, bedroomId } of sleepers)
    if (homeId !== null && bedroomId !== null) more.set(homeId, (more.get(homeId) ?? new Set()).add(bedroomId));
  return more;
}

const ids = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map((row) => row.id));

function byChild(placements: readonly Placement[]): ReadonlyMap<ChildId, readonly Placement[]> {
  const lists = new Map<ChildId, Placement[]>();
  for (const placement of placements) {
    const list = lists.get(placement.childId);
    if (list === undefined) lists.set(placement.childId, [placement]);
    else list.push(placement);
  }
  return lists;
}
