// Reasons about price: the whole weekly cost, and the offer it comes from.

import type { Day } from '../time.js';
import type { PencePerWeek } from '../units.js';

export type CostReason =
  | { readonly code: 'cost-within-benchmark'; readonly total: PencePerWeek; readonly benchmark: PencePerWeek }
  | { readonly code: 'cost-over-benchmark'; readonly total: PencePerWeek; readonly benchmark: PencePerWeek }
  | { readonly code: 'fee-not-recorded' }
  | { readonly code: 'travel-not-known' }
  | { readonly code: 'benchmark-not-set' }
  | { readonly code: 'offer-live'; readonly expires: Day }
  | { readonly code: 'offer-expired'; readonly expires: Day }
  | { readonly code: 'offer-starts-later'; readonly start: Day };
