// Who lives in a home, in which rooms, and what else bears on who may join them (practice 1.2).

import type { BedroomId, ChildId, PersonId } from './ids.js';
import type { Day, Period } from './measures/time.js';
import type { Species } from './needs.js';

export const householdRoles = [
  'carer',
  'own-child',
  'staying-put-adult',
  'lodger',
  'other-adult',
  'childminded-child',
] as const;
export type HouseholdRole = (typeof householdRoles)[number];

/** A member of the household who isn't a placed child. `bornOn` is null for adults whose age doesn't matter. */
export interface HouseholdMember {
  readonly id: PersonId;
  readonly role: HouseholdRole;
  readonly sex: Sex | null;
  readonly bornOn: Day | null;
  readonly bedroomId: BedroomId | null;
}

export type Sex = 'female' | 'male';

/** A bedroom and whose it is to use; which placed child sleeps there is on the placement. */
export interface Bedroom {
  readonly id: BedroomId;
  readonly size: 'single' | 'double';
  readonly use: 'children' | 'carers' | 'household';
  /** A room for a baby in the carers' own room, to the age the clause states. */
  readonly cot: boolean;
}

export interface Pet {
  readonly species: Species;
  readonly count: number;
  /** A dog's assessment: safe with children, or not. Null where nobody has looked. */
  readonly assessedSafe: boolean | null;
}

export const smokingKinds = ['none', 'outside-only', 'indoors', 'vapes'] as const;
export type Smoking = (typeof smokingKinds)[number];

/** Respite or a short break booked at the home: the bed is promised for those days. */
export interface Booking {
  readonly childId: ChildId | null;
  readonly period: Period;
}

/** Why a home isn't available. Private: shown to fostering managers only, never in an answer (practice 5.2). */
export const unavailableReasons = [
  'carer-taking-a-break',
  'illness',
  'bereavement',
  'allegation-under-enquiry',
  'standards-of-care-review',
  'family-circumstances',
  'building-work',
  'refurbishment',
  'needs-of-a-child-placed',
  'moving-house',
  'resigning',
] as const;
export type UnavailableReason = (typeof unavailableReasons)[number];

export interface Unavailable {
  readonly period: Period;
  readonly places: 'all' | number;
  readonly reason: UnavailableReason;
}

/** Fact, and how old it is: who said so, when. Null when nobody has confirmed it. */
export interface Confirmation {
  readonly on: Day;
  readonly by: string;
}
