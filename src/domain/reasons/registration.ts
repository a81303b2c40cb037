// Reasons about registration, approval and the kinds of setting the law allows.

import type { Day } from '../measures/time.js';
import type { Years } from '../measures/units.js';

export type RegistrationReason =
  | { readonly code: 'registration-in-force' }
  | { readonly code: 'registration-not-yet'; readonly from: Day }
  | { readonly code: 'registration-over'; readonly to: Day }
  | { readonly code: 'registration-applied-for' }
  | { readonly code: 'registration-suspended' }
  | { readonly code: 'registration-ended' }
  | { readonly code: 'not-approved' }
  | { readonly code: 'temporarily-approved'; readonly to: Day }
  | { readonly code: 'temporary-approval-over'; readonly to: Day }
  | { readonly code: 'temporary-approval-may-be-extended'; readonly to: Day }
  | { readonly code: 'temporary-approval-longer-than-law'; readonly to: Day }
  | { readonly code: 'temporary-approval-undated' }
  | { readonly code: 'temporary-approval-possible'; readonly weeks: number }
  | { readonly code: 'temporary-approval-only-for-family' }
  | { readonly code: 'adopter-may-be-approved' }
  | { readonly code: 'adopter-of-other-children' }
  | { readonly code: 'setting-allowed' }
  | { readonly code: 'short-breaks-only' }
  | { readonly code: 'host-family-not-foster-approved'; readonly age: Years }
  | { readonly code: 'host-family-wrong-category' }
  | { readonly code: 'host-family-not-registered' }
  | { readonly code: 'host-family-approval-not-recorded' }
  | { readonly code: 'registration-undecided'; readonly appliedOn: Day }
  | { readonly code: 'registered-categories'; readonly categories: readonly number[] }
  | { readonly code: 'category-not-recorded' }
  | { readonly code: 'under-16-in-supported-accommodation'; readonly age: Years };
