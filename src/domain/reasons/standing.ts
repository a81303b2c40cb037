// Reasons and questions about the home's approval, terms and place.

export type StandingReason =
  | { readonly code: 'other-arrangements' }
  | { readonly code: 'ready-for-support' }
  | { readonly code: 'not-ready-for-support' }
  | { readonly code: 'does-not-want-support' }
  | { readonly code: 'readiness-not-assessed' }
  | { readonly code: 'view-of-support-not-recorded' }
  | { readonly code: 'agreement-with-agency' }
  | { readonly code: 'no-agreement-with-agency' }
  | { readonly code: 'agreement-with-agency-not-known' }
  | { readonly code: 'approved-by-another-provider' }
  /** Never which authority, nor whose child (practice 5.1). */
  | { readonly code: 'another-authority-to-consent' };

export type StandingQuestion =
  | 'is-the-host-family-foster-approved'
  | 'which-categories-is-it-registered-for'
  | 'may-a-young-person-be-placed-there'
  | 'is-the-young-person-ready'
  | 'does-the-young-person-want-support'
  | 'is-there-an-agreement-with-the-agency'
  | 'is-the-carer-approved-to-adopt';
