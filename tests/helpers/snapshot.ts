// A snapshot straight from a county, without a store: for tests of what is pure.

import { type County, covers, type Day, type HomeId, type Resident, type Snapshot } from '#src/domain/index';

export function snapshotOf(county: County, asAt: Day = county.council.asAt): Snapshot {
  const children = new Map(county.children.map((child) => [child.id, child]));
  const residents = new Map<HomeId, Resident[]>();
  for (const placement of county.placements) {
    const child = children.get(placement.childId);
    const current = covers(placement.period, asAt) || placement.period.from > asAt;
    if (placement.homeId === null || !child || !current) continue;
    residents.set(placement.homeId, [...(residents.get(placement.homeId) ?? []), { placement, child }]);
  }
  return {
    council: county.council,
    asAt,
    dataVersion: 'test',
    homes: county.homes,
    residents,
    providers: new Map(county.providers.map((each) => [each.id, each])),
    schools: new Map(county.schools.map((each) => [each.id, each])),
    venues: new Map(county.venues.map((each) => [each.id, each])),
    localities: county.localities,
    referrals: county.referrals.filter((each) => each.status === 'open'),
    family: county.family,
    offers: county.offers,
    holds: [],
  };
}
