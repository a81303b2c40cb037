// Reasons about what the child wants, what the carer would rather, and the child's language, faith and culture.

import type { Sex } from '../household.js';
import type { Years } from '../measures/units.js';
import type { NeedCode } from '../needs.js';
import type { WishTopic } from '../referral.js';

export type WishReason =
  | { readonly code: 'wish-met'; readonly topic: WishTopic }
  | { readonly code: 'wish-not-met'; readonly topic: WishTopic }
  | { readonly code: 'wish-not-known'; readonly topic: WishTopic }
  | { readonly code: 'views-not-yet-obtained' }
  | { readonly code: 'as-carer-prefers' }
  | { readonly code: 'carer-prefers-other-age'; readonly age: Years }
  | { readonly code: 'carer-prefers-other-sex'; readonly sex: Sex }
  | { readonly code: 'carer-would-rather-not'; readonly need: NeedCode }
  | { readonly code: 'carer-preferences-not-recorded' }
  | { readonly code: 'panel-consideration'; readonly need: NeedCode }
  | { readonly code: 'panel-consideration-not-known'; readonly need: NeedCode }
  | { readonly code: 'language-spoken'; readonly language: string }
  | { readonly code: 'language-not-spoken'; readonly language: string }
  | { readonly code: 'language-not-recorded'; readonly language: string }
  | { readonly code: 'faith-shared'; readonly faith: string }
  | { readonly code: 'faith-not-shared'; readonly faith: string }
  | { readonly code: 'faith-not-recorded'; readonly faith: string }
  | { readonly code: 'culture-shared'; readonly culture: string }
  | { readonly code: 'culture-not-shared'; readonly culture: string }
  | { readonly code: 'culture-not-recorded'; readonly culture: string };
