// Reasons and questions about the council's own policy.

import type { Home } from '../home.js';
import type { Day } from '../measures/time.js';

/** Ofsted's grades of a home, and what it says of supported accommodation, best first in each. */
export type OfstedGrade =
  | 'outstanding'
  | 'good'
  | 'requires-improvement'
  | 'inadequate'
  | 'consistently-strong'
  | 'inconsistent'
  | 'serious-weaknesses';

type Ratio = NonNullable<Home['adultRatio']>;

export type CouncilReason =
  | { readonly code: 'ofsted-grade'; readonly grade: OfstedGrade; readonly on: Day }
  | { readonly code: 'ofsted-grade-old'; readonly on: Day }
  | { readonly code: 'ofsted-grade-not-recorded' }
  /** Words that are none of Ofsted's. */
  | { readonly code: 'ofsted-grade-not-understood'; readonly on: Day }
  | { readonly code: 'could-stay-where-they-live' }
  | { readonly code: 'adult-ratio-as-preferred'; readonly preferred: Ratio; readonly has: Ratio }
  | { readonly code: 'adult-ratio-below-preferred'; readonly preferred: Ratio; readonly has: Ratio }
  | { readonly code: 'adult-ratio-preferred-not-known'; readonly preferred: Ratio }
  | { readonly code: 'dog-assessed-safe' }
  | { readonly code: 'dog-not-assessed' }
  | { readonly code: 'dog-not-safe' };

export type CouncilQuestion =
  | 'what-is-the-ofsted-grade'
  | 'is-there-a-later-inspection'
  | 'what-has-changed-since-the-inspection'
  | 'is-the-dog-safe-with-children';
