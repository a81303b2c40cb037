// Reasons and questions about who would live together, and whom the children are kept from.

import type { SoloKind } from '../home.js';
import type { Miles } from '../measures/units.js';

/** Of whoever lives there nothing is said but "matching-conversation-needed", which is with the household's reasons. */
export type CompanyReason =
  /** Two children of one referral: their own officer has sight of both. */
  | { readonly code: 'newcomers-must-not-live-together' }
  /** Never why: what the home weighed is for those with access to both sides. */
  | { readonly code: 'home-says-cannot' }
  | { readonly code: 'impact-assessed' }
  | { readonly code: 'impact-assessed-with-a-plan' }
  | { readonly code: 'impact-not-yet-assessed' }
  | { readonly code: 'outside-ordered-away-places' }
  /** Neither the place nor anybody is named. */
  | { readonly code: 'inside-ordered-away-place'; readonly straight: Miles; readonly radius: Miles }
  | { readonly code: 'solo-but-for-a-visit'; readonly kind: SoloKind }
  | { readonly code: 'age-disputed' }
  | { readonly code: 'adults-may-live-there' };

export type CompanyQuestion = 'do-adults-live-there' | 'how-would-it-be-for-their-baby';
