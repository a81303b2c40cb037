// What matching reads: one consistent view of the county on one day.

import type { Child } from './child.js';
import type { Council } from './county.js';
import type { FamilyCandidate } from './family.js';
import type { Home } from './home.js';
import type { HomeId, ProviderId, ReferralId, SchoolId, VenueId } from './ids.js';
import type { Day } from './measures/time.js';
import type { Placement } from './placement.js';
import type { Locality, School, Venue } from './places.js';
import type { Offer, Provider } from './provider.js';
import type { HoldId } from './record/hold.js';
import type { Referral } from './referral.js';

/** A placed child as a home sees one: the placement and the child. */
export interface Resident {
  readonly placement: Placement;
  readonly child: Child;
}

/** Places kept for a referral at the moment the snapshot was read: for whom is nobody's to be told who may not see that referral. */
export interface HeldPlaces {
  readonly hold: HoldId;
  readonly referral: ReferralId;
  readonly home: HomeId;
  /** The day from which they are kept. */
  readonly from: Day;
  readonly children: readonly Child[];
}

export interface Snapshot {
  readonly council: Council;
  /** The day asked about. Residents are the placements open on it, or starting later. */
  readonly asAt: Day;
  /** Names the data: changes with every write, and when a hold's time has come. */
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
  /** Live holds, by reference. A placement that is confirmed is among the residents instead. */
  readonly holds: readonly HeldPlaces[];
}
