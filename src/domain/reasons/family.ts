// Reasons about connected persons: relatives, friends and others the child already knows.

export type FamilyReason =
  | { readonly code: 'connected-person' }
  | { readonly code: 'connected-person-safeguarding-question' }
  | { readonly code: 'connected-first-off-adoption-considered' }
  | { readonly code: 'connected-person-of-these-children' }
  | { readonly code: 'connected-person-of-other-children' }
  | { readonly code: 'connection-not-known' }
  | { readonly code: 'connected-person-considered-first' }
  | { readonly code: 'early-permanence-home' }
  | { readonly code: 'not-an-early-permanence-home' }
  | { readonly code: 'approval-to-adopt-not-recorded' };
