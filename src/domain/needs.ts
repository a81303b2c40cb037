// What a child may need and what a home may be good at: one vocabulary for both sides.
// Risk items are those of the South West home-search standard v3; the others are ours.

import type { Day } from './measures/time.js';

/** Risks pass; a disability or an illness does not. */
export const riskCodes = [
  'self-harm',
  'sexual-exploitation',
  'criminal-exploitation',
  'substance-misuse',
  'eating-disorder',
  'going-missing',
  'physical-harm-to-others',
  'sexual-harm-to-others',
  'fire-setting',
  'harm-to-animals',
  'criminal-exploitation-of-others',
] as const;

export const needCodes = [
  ...riskCodes,
  'trauma-and-attachment',
  'autism',
  'adhd',
  'learning-disability',
  'physical-disability',
  'complex-health',
  'epilepsy',
  'diabetes',
  'newborn-withdrawal',
] as const;
export type NeedCode = (typeof needCodes)[number];

/** `none` is an answer; `not-known` is a question. */
export type NeedLevel = 'none' | 'low' | 'high' | 'not-known';

export interface Need {
  readonly code: NeedCode;
  readonly level: NeedLevel;
  /** When it was last true; older than the policy's months it becomes "history, ask" (practice 2.9). */
  readonly recordedOn: Day | null;
  readonly source: string | null;
  /** Where its assessor said until when it holds: from this day it is history, whatever the policy's months. */
  readonly expiresOn: Day | null;
}

export type SkillLevel = 'experienced' | 'trained' | 'willing-to-train';
export interface Skill {
  readonly code: NeedCode;
  readonly level: SkillLevel;
}

export const accessNeeds = [
  'step-free',
  'wheelchair',
  'ground-floor-bedroom',
  'wet-room',
  'hoist',
  'low-sensory',
  'visual-alarms',
] as const;
export type AccessNeed = (typeof accessNeeds)[number];

export const species = ['dog', 'cat', 'rabbit', 'rodent', 'bird', 'reptile', 'horse', 'other'] as const;
export type Species = (typeof species)[number];

/** Why a child can't, or would rather not, live with an animal. Only an allergy is a matter of health. */
export interface AnimalConcern {
  readonly species: Species;
  readonly why: 'allergy' | 'fear' | 'faith' | 'harm-to-animals';
}

export const smokeSensitive = ['asthma', 'heart-condition', 'glue-ear'] as const;
export type SmokeSensitive = (typeof smokeSensitive)[number];
