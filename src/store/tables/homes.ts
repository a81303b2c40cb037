// Columns of homes and of what hangs on each: terms, rooms, people, bookings. `position` keeps a list's order.

import type {
  ApprovalClause,
  Bedroom,
  BedroomId,
  Booking,
  Day,
  Exemption,
  Home,
  HomeId,
  HouseholdMember,
  ImpactAssessment,
  PencePerWeek,
  PersonId,
  ProviderId,
  ReferralId,
  Registration,
  Unavailable,
} from '#src/domain/index';

export interface HomeRow {
  id: HomeId;
  type: Home['type'];
  provider_id: ProviderId;
  name: string;
  locality: string;
  postcode: string | null;
  lat: number | null;
  lon: number | null;
  authority: string;
  registration_status: Registration['status'];
  registered_from: Day | null;
  registered_to: Day | null;
  applied_on: Day | null;
  urn: string | null;
  categories: Registration['categories'];
  purpose_age_from: number | null;
  purpose_age_to: number | null;
  purpose_sex: ApprovalClause['sex'] | null;
  pets: Home['pets'];
  smoking: Home['smoking'];
  at_home_by_day: Home['atHomeByDay'];
  car_seats: number | null;
  takes_emergencies: boolean | null;
  emergencies_said_on: Day | null;
  confirmed_on: Day | null;
  confirmed_by: string | null;
  skills: Home['skills'];
  preferences: Home['preferences'];
  considerations: Home['considerations'];
  languages: Home['languages'];
  faiths: Home['faiths'];
  cultures: Home['cultures'];
  access: Home['access'];
  solo: Home['solo'];
  adult_ratio: Home['adultRatio'];
  overnight_support: Home['overnightSupport'];
  fee: PencePerWeek | null;
  already_paid: boolean;
  ofsted_grade: string | null;
  ofsted_on: Day | null;
  asked_last_30_days: number;
  empty_since: Day | null;
  foster_approved: boolean | null;
  adopters: Home['adopters'];
  takes: Home['takes'];
}

interface OfHome {
  home_id: HomeId;
  position: number;
}

export interface ClauseRow extends OfHome {
  places: number;
  age_from: number;
  age_to: number;
  sex: ApprovalClause['sex'];
  only_siblings: boolean;
  named_children: ApprovalClause['namedChildren'];
}

export interface ExemptionRow extends OfHome {
  children: Exemption['children'];
  from_day: Day;
  to_day: Day | null;
}

export interface BedroomRow extends OfHome {
  id: BedroomId;
  size: Bedroom['size'];
  use: Bedroom['use'];
  cot: boolean;
}

export interface MemberRow extends OfHome {
  id: PersonId;
  role: HouseholdMember['role'];
  sex: HouseholdMember['sex'];
  born_on: Day | null;
  bedroom_id: BedroomId | null;
}

export interface BookingRow extends OfHome {
  child_id: Booking['childId'];
  from_day: Day;
  to_day: Day | null;
}

export interface UnavailableRow extends OfHome {
  from_day: Day;
  to_day: Day | null;
  /** Null is all of them. */
  places: number | null;
  reason: Unavailable['reason'];
}

export interface ImpactAssessmentRow extends OfHome {
  referral_id: ReferralId;
  outcome: ImpactAssessment['outcome'];
  assessed_on: Day;
  assessed_by: string;
}
