// A home: any setting a child can live in, with its household, its terms and what is known of it.

import type { ApprovalClause, Exemption, Registration } from './capacity.js';
import type { Bedroom, Booking, Confirmation, HouseholdMember, Pet, Sex, Smoking, Unavailable } from './household.js';
import type { HomeId, ProviderId, ReferralId } from './ids.js';
import type { Regime } from './law/legal.js';
import type { Point } from './measures/geo.js';
import type { Day } from './measures/time.js';
import type { PencePerWeek } from './measures/units.js';
import type { AccessNeed, NeedCode, Skill } from './needs.js';

export const homeTypes = [
  'connected-person',
  'in-house-foster',
  'solo-foster',
  'host-family',
  'ifa',
  'supported-accommodation',
  'in-house-childrens-home',
  'external-childrens-home',
  'short-break',
  'parent', // a child in care living at home: CPR 2010 regs 15-20
  'residential-family-centre',
] as const;
export type HomeType = (typeof homeTypes)[number];

/** Settings as the South West home-search standard asks about them. */
export type Setting = 'foster' | 'residential' | 'supported';

export interface Whereabouts {
  /** Town or village. Private when it is small enough to name a household. */
  readonly locality: string;
  readonly postcode: string | null;
  readonly point: Point | null;
  /** Local authority the address lies in. */
  readonly authority: string;
}

/** What a carer would rather: a preference never removes, it says "ask" (practice 2.8). */
export interface Preferences {
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly sex: Sex | null;
  readonly ratherNot: readonly NeedCode[];
}

/** Taking one child only. The five meanings of solo are kept apart (practice 2.7). */
export const soloKinds = [
  'only-foster-child',
  'only-child-of-any-kind',
  'no-younger-child',
  'staffed-one-to-one',
  'single-bed-home',
] as const;
export type SoloKind = (typeof soloKinds)[number];

/**
 * Whom a children's home or supported accommodation says that it looks after: its registered manager may revise it.
 * A condition of registration is not this but a clause (practice 3 L32). Ages are inclusive, as in a clause.
 */
export interface StatementOfPurpose {
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly sex: Sex | 'any';
}

export interface Home {
  readonly id: HomeId;
  readonly type: HomeType;
  readonly providerId: ProviderId;
  /** The household's or home's name. For private surfaces only; answers use the reference. */
  readonly name: string;
  readonly at: Whereabouts;
  readonly registration: Registration;
  readonly clauses: readonly ApprovalClause[];
  /** Null is "not recorded"; foster households have none. */
  readonly statementOfPurpose: StatementOfPurpose | null;
  readonly exemptions: readonly Exemption[];
  readonly bedrooms: readonly Bedroom[];
  readonly household: readonly HouseholdMember[];
  readonly pets: readonly Pet[] | null;
  readonly smoking: Smoking | null;
  readonly atHomeByDay: 'always' | 'part-time' | 'no' | null;
  readonly carSeats: number | null;
  readonly bookings: readonly Booking[];
  readonly unavailable: readonly Unavailable[];
  readonly emergencies: { readonly takes: boolean; readonly saidOn: Day } | null;
  readonly confirmed: Confirmation | null;
  readonly skills: readonly Skill[] | null;
  readonly preferences: Preferences | null;
  /** Matters panel asked to be weighed at matching: professional judgement, recorded departure. */
  readonly considerations: readonly NeedCode[];
  readonly languages: readonly string[] | null;
  readonly faiths: readonly string[] | null;
  readonly cultures: readonly string[] | null;
  readonly access: Readonly<Partial<Record<AccessNeed, boolean>>>;
  readonly solo: SoloKind | null;
  readonly adultRatio: 'standard' | '1:1' | '2:1' | null;
  readonly overnightSupport: 'sleeping' | 'waking' | 'none' | null;
  /** Fee per child, gross. Null is "not recorded". */
  readonly fee: PencePerWeek | null;
  /** The place is paid for whether used or not (in-house salaried, or block). */
  readonly alreadyPaid: boolean;
  readonly ofsted: { readonly grade: string; readonly on: Day } | null;
  /** How often it was asked in the 30 days before the as-at day, and since when a place has stood empty: fair ties. */
  readonly askedLast30Days: number;
  readonly emptySince: Day | null;
  /** Whether a host family is approved to foster: without it, only lodgings from 16. */
  readonly fosterApproved: boolean | null;
  /** Approved to adopt as well (dual), or only to adopt: CPR 2010 reg 25A. */
  readonly adopters: 'dual-approved' | 'prospective-adopter' | 'no' | null;
  /** The special searches it offers a bed for. */
  readonly takes: readonly Regime[] | null;
  readonly impactAssessments: readonly ImpactAssessment[];
}

/** What the home's manager, or the carers' supervising social worker, concluded of these children joining those there. */
export interface ImpactAssessment {
  readonly referralId: ReferralId;
  readonly outcome: 'can-live-together' | 'can-with-a-plan' | 'cannot';
  readonly on: Day;
  readonly by: string;
}

/** Homes that hold foster carers: s22C(6)(a)-(b). */
export const isFosterHome = (type: HomeType): boolean =>
  type === 'connected-person' ||
  type === 'in-house-foster' ||
  type === 'solo-foster' ||
  type === 'ifa' ||
  type === 'host-family' ||
  type === 'short-break';

export function settingOf(type: HomeType): Setting {
  if (type === 'supported-accommodation') return 'supported';
  if (type === 'in-house-childrens-home' || type === 'external-childrens-home') return 'residential';
  if (type === 'residential-family-centre') return 'residential';
  return 'foster';
}
