// Reasons and questions about searches with a path of their own.

import type { Regime } from '../law/legal.js';
import type { Day } from '../measures/time.js';
import type { Years } from '../measures/units.js';

/** Searches for which a home says whether it offers a bed. */
export type SpecialBed = Extract<Regime, 'short-breaks' | 'respite' | 'remand' | 'pace' | 'parent-and-child'>;

/** Which limit of CPR 2010 reg 48 a series of short breaks goes beyond. */
export type BreakLimit = 'longest' | 'year' | 'place' | 'basis';

export type RegimeReason =
  | { readonly code: 'short-break-regime' }
  | { readonly code: 'full-regulations-apply'; readonly which: BreakLimit; readonly daysOver: number | null }
  | { readonly code: 'short-break-under-section-17' }
  | { readonly code: 'short-breaks-not-recorded' }
  | { readonly code: 'basis-of-breaks-not-known' }
  | { readonly code: 'offers-such-a-bed'; readonly regime: SpecialBed }
  | { readonly code: 'offers-no-such-bed'; readonly regime: SpecialBed }
  | { readonly code: 'such-a-bed-not-known'; readonly regime: SpecialBed }
  | { readonly code: 'own-bed-kept' }
  | { readonly code: 'respite-is-from-this-home' }
  | { readonly code: 'where-they-live-not-known' }
  | { readonly code: 'family-centre' }
  | { readonly code: 'family-centre-without-parent' }
  | { readonly code: 'room-for-two' }
  | { readonly code: 'no-room-for-two' }
  | { readonly code: 'parent-turns-eighteen'; readonly on: Day }
  | { readonly code: 'looked-after-by-remand' }
  | { readonly code: 'remanded-to-another-authority'; readonly authority: string }
  | { readonly code: 'designated-authority-not-known' }
  | { readonly code: 'pace-duty-absolute' }
  | { readonly code: 'pace-bed-until-court'; readonly until: Day }
  | { readonly code: 'pace-secure-requested' }
  | { readonly code: 'pace-secure-not-known' }
  | { readonly code: 'too-young-for-secure'; readonly age: Years }
  | { readonly code: 'not-of-age-for-pace'; readonly age: Years }
  | { readonly code: 'long-term-match-by-panel' }
  | { readonly code: 'long-term-with-present-carers' }
  | { readonly code: 'came-alone' };

export type RegimeQuestion =
  | 'what-are-the-short-breaks'
  | 'on-what-basis-are-the-breaks'
  | 'does-it-offer-short-breaks'
  | 'does-it-offer-respite'
  | 'does-it-offer-remand-beds'
  | 'does-it-offer-pace-beds'
  | 'does-it-take-parent-and-child'
  | 'where-does-the-child-live'
  | 'which-authority-was-designated'
  | 'was-secure-asked-for';
