// Reasons and questions about what must be on record before a child moves.

import type { Setting } from '../home.js';
import type { ParentLimb, WithheldFrom } from '../law/legal.js';
import type { Day, Moment } from '../measures/time.js';
import type { Minutes, Years } from '../measures/units.js';

/** On what basis a child is looked after: what the SSDA903 legal status codes stand for. */
export type LegalBasis =
  | 'police-protection' // Children Act 1989 s46
  | 'emergency-protection' // s44
  | 'child-assessment' // s43
  | 'interim-care-order' // s38
  | 'care-order' // s31
  | 'freeing-order' // before the Adoption and Children Act 2002
  | 'placement-order' // Adoption and Children Act 2002 s21
  | 'section-20'
  | 'short-breaks' // s20, an agreed series
  | 'remand'
  | 'pace'
  | 'sentence';

/** Whose views are still to be asked (s22(4)). */
export type StillToAsk = 'child' | 'parents' | 'others-with-pr' | 'relevant-others';

export type BeforeReason =
  | { readonly code: 'legal-basis-not-stated' }
  | { readonly code: 'legal-basis-start-not-recorded'; readonly basis: LegalBasis }
  | { readonly code: 'legal-basis-stands'; readonly basis: LegalBasis }
  | { readonly code: 'legal-basis-until'; readonly basis: LegalBasis; readonly until: Moment }
  | { readonly code: 'legal-basis-over'; readonly basis: LegalBasis; readonly since: Moment }
  | { readonly code: 'legal-basis-may-be-extended'; readonly basis: LegalBasis; readonly until: Moment }
  | { readonly code: 'legal-basis-longer-than-law'; readonly basis: LegalBasis; readonly until: Moment }
  | { readonly code: 'consent-given' }
  | { readonly code: 'consent-own-from-16' }
  | { readonly code: 'consent-own-under-16'; readonly age: Years }
  | { readonly code: 'consent-not-recorded' }
  | { readonly code: 'consent-objected' }
  | { readonly code: 'consent-withdrawn' }
  | { readonly code: 'parents-considered'; readonly limb: ParentLimb }
  | { readonly code: 'parents-not-yet-considered' }
  | { readonly code: 'views-on-record' }
  | { readonly code: 'views-still-to-ask'; readonly of: readonly StillToAsk[] }
  | { readonly code: 'views-to-ask-again'; readonly of: readonly StillToAsk[]; readonly by: Day }
  | { readonly code: 'care-plan-made'; readonly on: Day }
  | { readonly code: 'care-plan-to-make' }
  | { readonly code: 'placement-plan-to-make' }
  | { readonly code: 'court-plan-followed'; readonly setting: Setting }
  | { readonly code: 'court-plan-departed-from'; readonly setting: Setting }
  | { readonly code: 'court-plan-not-recorded' }
  | { readonly code: 'move-reviewed'; readonly on: Day }
  | { readonly code: 'move-not-reviewed' }
  | { readonly code: 'move-at-once-for-risk' }
  | { readonly code: 'temporary-approval-ran-out' }
  | { readonly code: 'into-other-arrangements' }
  | { readonly code: 'key-stage-4-disrupted'; readonly minutes: Minutes; readonly limit: Minutes }
  | { readonly code: 'school-changes'; readonly minutes: Minutes; readonly limit: Minutes }
  | { readonly code: 'school-in-reach'; readonly minutes: Minutes; readonly limit: Minutes }
  | { readonly code: 'move-in-emergency' }
  | { readonly code: 'ehcp-moves'; readonly authority: string }
  | { readonly code: 'ehcp-not-recorded' }
  | { readonly code: 'ordered-contact-in-reach'; readonly minutesPerWeek: Minutes; readonly limit: Minutes }
  | { readonly code: 'ordered-contact-out-of-reach'; readonly minutesPerWeek: Minutes; readonly limit: Minutes }
  | { readonly code: 'placed-with-parent-in-care' }
  | { readonly code: 'not-placed-when-accommodated' }
  | { readonly code: 'with-parent-basis-not-clear' }
  | { readonly code: 'address-may-be-told' }
  | { readonly code: 'address-withheld'; readonly from: readonly WithheldFrom[] }
  | { readonly code: 'withholding-not-asked' };

export type BeforeQuestion =
  | 'what-is-the-legal-basis'
  | 'when-did-the-legal-basis-begin'
  | 'was-the-order-extended'
  | 'when-does-the-order-end'
  | 'is-there-consent'
  | 'why-not-with-parents'
  | 'what-plan-did-the-court-approve'
  | 'why-is-the-child-moving'
  | 'where-does-the-child-live-now'
  | 'is-there-an-ehcp'
  | 'may-the-child-live-with-a-parent'
  | 'who-must-not-have-the-address';
