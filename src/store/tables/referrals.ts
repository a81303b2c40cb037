// Columns of referrals and their children, of family and friends considered, and of providers' offers.

import type {
  ChildId,
  Contact,
  Day,
  FamilyCandidate,
  FamilyId,
  HomeId,
  Member,
  Offer,
  OfferId,
  PencePerWeek,
  ProviderId,
  Referral,
  ReferralId,
  SchoolId,
  SiblingPlan,
  Suitability,
  VenueId,
} from '#src/domain/index';

export interface ReferralRow {
  id: ReferralId;
  urgency: Referral['urgency'];
  received_on: Day;
  needed_by: Day;
  status: Referral['status'];
  legal_status: string;
  legal: Referral['legal'];
  nearness: Referral['nearness'];
  nearness_why: string | null;
  lat: number | null;
  lon: number | null;
  avoid: Referral['avoid'];
  foster: Suitability;
  residential: Suitability;
  supported: Suitability;
  adult_ratio: Referral['adultRatio'];
  adoption_considered: boolean;
  essentials: Referral['essentials'];
  health_pence: number | null;
  education_pence: number | null;
}

interface OfReferral {
  referral_id: ReferralId;
  position: number;
}

export interface ReferralMemberRow extends OfReferral {
  child_id: ChildId;
  school_id: SchoolId | null;
  school_must_continue: boolean | null;
  key_stage_4: boolean;
  alongside: Member['alongside'];
  solo: Member['solo'];
  wishes: Member['wishes'];
  in_their_words: string | null;
  views_obtained: Member['viewsObtained'];
  ehcp: boolean | null;
  pep_on: Day | null;
  health_assessed_on: Day | null;
  readiness: Member['readiness'];
}

export interface SiblingPlanRow extends OfReferral {
  a: ChildId;
  b: ChildId;
  mode: SiblingPlan['mode'];
  source: string | null;
}

export interface ContactRow extends OfReferral {
  venue_id: VenueId;
  child_ids: Contact['childIds'];
  times_per_week: number;
  supervised: boolean;
  basis: Contact['basis'];
}

export interface FamilyRow {
  id: FamilyId;
  referral_id: ReferralId;
  child_ids: FamilyCandidate['childIds'];
  relationship: string;
  asked_by: string | null;
  asked_on: Day | null;
  willing: boolean | null;
  viability: FamilyCandidate['viability'];
  household_adults: number | null;
  obstacles: FamilyCandidate['obstacles'];
  route: FamilyCandidate['route'];
  ruled_out_why: string | null;
  ruled_out_by: string | null;
  open_safeguarding_question: boolean;
  home_id: HomeId | null;
}

export interface OfferRow {
  id: OfferId;
  provider_id: ProviderId;
  home_id: HomeId;
  referral_id: ReferralId;
  price: PencePerWeek | null;
  includes: Offer['includes'];
  start: Day;
  expires: Day;
  conditions: Offer['conditions'];
}
