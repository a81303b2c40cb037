// Reasons about whom a home may take, and whether there is room.

import type { Sex } from '../household.js';
import type { Years } from '../units.js';

export type CapacityReason =
  | { readonly code: 'within-usual-limit'; readonly wouldLiveThere: number; readonly limit: number }
  | { readonly code: 'over-usual-limit'; readonly wouldLiveThere: number; readonly limit: number }
  | { readonly code: 'over-usual-limit-all-siblings'; readonly wouldLiveThere: number; readonly limit: number }
  | { readonly code: 'over-usual-limit-with-exemption'; readonly wouldLiveThere: number; readonly limit: number }
  | { readonly code: 'within-age-range'; readonly age: Years; readonly from: number; readonly to: number }
  | { readonly code: 'outside-age-range'; readonly age: Years; readonly from: number; readonly to: number }
  | { readonly code: 'outside-approved-sex'; readonly sex: Sex; readonly approved: Sex };
