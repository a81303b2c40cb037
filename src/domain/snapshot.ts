// What matching reads: one consistent view of the county on one day.

import type { Child } from './child.js';
import type { Council } from './county.js';
import type { FamilyCandidate } from './family.js';
import type { Home } from './home.js';
import type { HomeId, ProviderId, SchoolId, VenueId } from './ids.js';
import type { Day } from './measures/time.js';
import type { Placement } from './placement.js';
import type { Locality, School, Venue } from './places.js';
import type { Offer, Provider } from './provider.js';
import type { Referral } from './referral.js';

/** A placed child as a home sees one: the placement and the child. */
export interface Resident {
  readonly placement: Placement;
  readonly child: Child;
}

export interface Snapshot {
  readonly council: Council;
  /** The day asked about. Residents are the placements open on it, or starting later. */
  readonly asAt: Day;
  /** Names the data: changes with every write. */
  readonly dataVersion: string;
  readonly homes: readonly Home[];
  readonly residents: ReadonlyMap<HomeId, readonly Resident[]>;
  readonly providers: ReadonlyMap<ProviderId, Provider>;
  readonly schools: ReadonlyMap<SchoolId, School>;
  readonly venues: ReadonlyMap<VenueId, Venue>;
  readonly localities: readonly Locality[];
  /** Open referrals on that day, by reference order. */
  readonly referrals: readonly Referral[];
  readonly family: readonly FamilyCandidate[];
  readonly offers: readonly Offer[];
}
