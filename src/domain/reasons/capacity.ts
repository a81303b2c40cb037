// Reasons about whom a home may take, and whether there is room.

import type { Sex } from '../household.js';
import type { Day } from '../measures/time.js';
import type { Years } from '../measures/units.js';

export type CapacityReason =
  | { readonly code: 'within-usual-limit'; readonly wouldLiveThere: number; readonly limit: number }
  | { readonly code: 'over-usual-limit'; readonly wouldLiveThere: number; readonly limit: number }
  | { readonly code: 'over-usual-limit-all-siblings'; readonly wouldLiveThere: number; readonly limit: number }
  | { readonly code: 'over-usual-limit-with-exemption'; readonly wouldLiveThere: number; readonly limit: number }
  | { readonly code: 'usual-limit-if-respite-counts'; readonly limit: number }
  | { readonly code: 'usual-limit-if-parent-and-child-count'; readonly limit: number }
  | { readonly code: 'within-age-range'; readonly age: Years; readonly from: number; readonly to: number }
  | { readonly code: 'outside-age-range'; readonly age: Years; readonly from: number; readonly to: number }
  | { readonly code: 'within-approved-sex' }
  | { readonly code: 'outside-approved-sex'; readonly sex: Sex; readonly approved: Sex }
  | { readonly code: 'within-approved-number'; readonly wouldLiveThere: number; readonly places: number }
  | { readonly code: 'over-approved-number'; readonly wouldLiveThere: number; readonly places: number }
  | { readonly code: 'terms-cover-everyone' }
  /** Girls and boys asked for together, where each term is for one sex. */
  | { readonly code: 'terms-for-one-sex-at-a-time' }
  /** No one term covers all who would live there: never which fact, which may be one of a child who lives there. */
  | { readonly code: 'terms-do-not-cover-everyone' }
  | { readonly code: 'terms-only-for-siblings' }
  | { readonly code: 'terms-only-for-named-children' }
  | { readonly code: 'terms-not-recorded' }
  /** In an emergency only: the last day of it. */
  | { readonly code: 'outside-terms-for-six-working-days'; readonly until: Day }
  | { readonly code: 'within-statement-of-purpose' }
  | { readonly code: 'outside-statement-of-purpose' }
  | { readonly code: 'outside-purpose-ages'; readonly age: Years; readonly from: number; readonly to: number }
  | { readonly code: 'outside-purpose-sex'; readonly sex: Sex; readonly purpose: Sex }
  | { readonly code: 'statement-of-purpose-not-recorded' }
  | { readonly code: 'free-place'; readonly wanted: number }
  | { readonly code: 'no-free-place'; readonly free: number; readonly wanted: number }
  | { readonly code: 'no-free-bedroom'; readonly wanted: number }
  | { readonly code: 'bedrooms-not-known' }
  | { readonly code: 'own-bedrooms' }
  | { readonly code: 'bedroom-to-be-shared' }
  | { readonly code: 'sharing-not-known' }
  | { readonly code: 'place-promised-later'; readonly from: Day }
  | { readonly code: 'place-on-hold-later'; readonly from: Day }
  /** Never why: the reason is the carer's own (practice 5.2). */
  | { readonly code: 'on-hold' }
  | { readonly code: 'on-hold-later'; readonly from: Day };
