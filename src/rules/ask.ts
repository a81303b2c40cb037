// What every rule is asked: may these children live in this home from this day, and how well would it do?

import type {
  ChildId,
  Council,
  Day,
  FamilyCandidate,
  Home,
  Member,
  Offer,
  Placement,
  Policy,
  Provider,
  Referral,
  Resident,
  School,
  SchoolId,
  Venue,
  VenueId,
} from '#src/domain/index';

/** Where a child of the referral lives on the day asked about, in a home that is held here. */
export interface Living {
  readonly home: Home;
  readonly placement: Placement;
}

export interface Ask {
  readonly referral: Referral;
  /** The children of the referral who would live in this home: all of them, or one part of a stated split. */
  readonly members: readonly Member[];
  readonly home: Home;
  readonly provider: Provider | null;
  /** Children placed there on `startOn`, or due to arrive later. */
  readonly residents: readonly Resident[];
  /** Where each child of the referral lives now; one who is not in a home held here has no entry. */
  readonly living: ReadonlyMap<ChildId, Living>;
  /** The provider's live offer for this referral at this home. */
  readonly offer: Offer | null;
  /** The family candidate whose home this is, when the referral names one. */
  readonly family: FamilyCandidate | null;
  readonly startOn: Day;
  readonly asAt: Day;
  readonly council: Council;
  readonly schools: ReadonlyMap<SchoolId, School>;
  readonly venues: ReadonlyMap<VenueId, Venue>;
  readonly policy: Policy;
}
