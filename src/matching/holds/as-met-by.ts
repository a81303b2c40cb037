// The county as one referral meets it: places held for others are children due to arrive, and its own holds are no obstacle to it.

import {
  type HeldPlaces,
  type HomeId,
  placementId,
  type Referral,
  type Resident,
  type Snapshot,
} from '#src/domain/index';

export type ResidentsOf = (home: HomeId) => readonly Resident[];

const nobody: readonly never[] = [];

/**
 * Who lives in a home or is due to, as this referral meets it. A child whom it asks for is never counted against it, whoever
 * holds a place for them. Without a referral: as nobody in particular meets it, with every hold.
 */
export function residentsMetBy({ residents, holds }: Snapshot, referral: Referral | null): ResidentsOf {
  const asking = new Set(referral?.members.map(({ child }) => child.id));
  const due = new Map<HomeId, readonly Resident[]>();
  for (const held of holds) {
    if (held.referral === referral?.id) continue;
    const there = residents.get(held.home) ?? nobody;
    const arriving = dueToArrive(held).filter(
      ({ child }) => !asking.has(child.id) && !there.some((resident) => resident.child.id === child.id),
    );
    if (arriving.length === 0) continue;
    due.set(held.home, [...(due.get(held.home) ?? there), ...arriving]);
  }
  return (home) => due.get(home) ?? residents.get(home) ?? nobody;
}

/** Every hold as children due to arrive: nobody in particular asks. */
export function withHoldsTaken(snapshot: Snapshot): Snapshot {
  if (snapshot.holds.length === 0) return snapshot;
  const met = residentsMetBy(snapshot, null);
  const homes = new Set([...snapshot.residents.keys(), ...snapshot.holds.map(({ home }) => home)]);
  return { ...snapshot, residents: new Map([...homes].map((home) => [home, met(home)])), holds: [] };
}

const dueToArrive = ({ hold, home, from, children }: HeldPlaces): readonly Resident[] =>
  children.map((child) => ({
    child,
    placement: {
      id: placementId(`${hold}:${child.id}`),
      childId: child.id,
      homeId: home,
      bedroomId: null,
      period: { from, to: null },
      plannedEnd: null,
      placedBy: null,
    },
  }));
