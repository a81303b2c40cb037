// The rows that imports give, by kind: a noun whole, or the part of one that a file holds.

import type {
  ApprovalClause,
  Bedroom,
  Booking,
  Child,
  Exemption,
  FamilyCandidate,
  HomeId,
  HouseholdMember,
  ImpactAssessment,
  Locality,
  Offer,
  Placement,
  Provider,
  School,
  Unavailable,
  Venue,
} from '#src/domain/index';
import type { BareHome } from '../queries/homes.js';
import type { ReferralToSave } from '../queries/referrals.js';

/** One line of what a home may take. All lines of a kind that a home has are given together: they replace what was held. */
export type PlaceToSave =
  | { readonly kind: 'approval'; readonly homeId: HomeId; readonly approval: ApprovalClause }
  | { readonly kind: 'bedroom'; readonly homeId: HomeId; readonly bedroom: Bedroom }
  | { readonly kind: 'exemption'; readonly homeId: HomeId; readonly exemption: Exemption }
  | { readonly kind: 'booking'; readonly homeId: HomeId; readonly booking: Booking }
  | { readonly kind: 'unavailable'; readonly homeId: HomeId; readonly unavailable: Unavailable }
  | { readonly kind: 'impact-assessment'; readonly homeId: HomeId; readonly impactAssessment: ImpactAssessment };

export type MemberOfHome = HouseholdMember & { readonly homeId: HomeId };

/** What can be saved, by kind: each row adds to what is held or replaces what has its reference. */
export interface RowsToSave {
  readonly providers: Provider;
  readonly schools: School;
  readonly venues: Venue;
  readonly localities: Locality;
  readonly homes: BareHome;
  readonly places: PlaceToSave;
  readonly household: MemberOfHome;
  readonly children: Child;
  readonly residents: Placement;
  readonly referrals: ReferralToSave;
  readonly offers: Offer;
  readonly family: FamilyCandidate;
}
export type KindToSave = keyof RowsToSave;
