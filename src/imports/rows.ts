// What each kind of file gives: a domain value whole, or the part of one that the file holds.

import type {
  ApprovalClause,
  Bedroom,
  Booking,
  Child,
  ChildId,
  Exemption,
  FamilyCandidate,
  Home,
  HomeId,
  HouseholdMember,
  ImpactAssessment,
  Locality,
  Member,
  Offer,
  Placement,
  Provider,
  Referral,
  School,
  Unavailable,
  Venue,
} from '#src/domain/index';

/** A home without what `places` and `household` hold. */
export type HomeRow = Omit<
  Home,
  'clauses' | 'exemptions' | 'bedrooms' | 'household' | 'bookings' | 'unavailable' | 'impactAssessments'
>;

/** One line about what a home may take: a clause, a bedroom, an exemption, a booking, a hold, an impact assessment. */
export type PlaceRow =
  | { readonly kind: 'approval'; readonly homeId: HomeId; readonly approval: ApprovalClause }
  | { readonly kind: 'bedroom'; readonly homeId: HomeId; readonly bedroom: Bedroom }
  | { readonly kind: 'exemption'; readonly homeId: HomeId; readonly exemption: Exemption }
  | { readonly kind: 'booking'; readonly homeId: HomeId; readonly booking: Booking }
  | { readonly kind: 'unavailable'; readonly homeId: HomeId; readonly unavailable: Unavailable }
  | { readonly kind: 'impact-assessment'; readonly homeId: HomeId; readonly impactAssessment: ImpactAssessment };

/** A member of a household, and whose. */
export type HouseholdRow = HouseholdMember & { readonly homeId: HomeId };

/** A child of a referral by reference: the child's own facts are in the `children` file. */
export type MemberRow = Omit<Member, 'child'> & { readonly childId: ChildId };
export type ReferralRow = Omit<Referral, 'members'> & { readonly members: readonly MemberRow[] };

/** The kinds of file, and what a row of each becomes. */
export interface Rows {
  readonly providers: Provider;
  readonly schools: School;
  readonly venues: Venue;
  readonly localities: Locality;
  readonly homes: HomeRow;
  readonly places: PlaceRow;
  readonly household: HouseholdRow;
  readonly children: Child;
  readonly residents: Placement;
  readonly referrals: ReferralRow;
  readonly offers: Offer;
  readonly family: FamilyCandidate;
}
export type KindName = keyof Rows;
