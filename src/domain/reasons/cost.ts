// Reasons about price: the whole weekly cost, and the offer it comes from.

import type { Role } from '../law/gate.js';
import type { Day } from '../measures/time.js';
import type { PencePerWeek } from '../measures/units.js';

export type CostReason =
  | { readonly code: 'cost-within-benchmark'; readonly total: PencePerWeek; readonly benchmark: PencePerWeek }
  | { readonly code: 'cost-over-benchmark'; readonly total: PencePerWeek; readonly benchmark: PencePerWeek }
  /** For all the children, as is the limit; no limit is null. */
  | {
      readonly code: 'spending-to-approve';
      readonly role: Role;
      readonly total: PencePerWeek;
      readonly upTo: PencePerWeek | null;
    }
  | { readonly code: 'fee-not-recorded' }
  | { readonly code: 'travel-not-known' }
  | { readonly code: 'benchmark-not-set' }
  | { readonly code: 'offer-live'; readonly expires: Day }
  | { readonly code: 'offer-expired'; readonly expires: Day }
  | { readonly code: 'offer-starts-later'; readonly start: Day };
