// Reasons about brothers and sisters: pairs of the plan, never where a sibling lives.

export type SiblingReason =
  | { readonly code: 'siblings-together'; readonly pairs: number }
  | { readonly code: 'siblings-apart'; readonly pairs: number; readonly of: number }
  | { readonly code: 'siblings-assessed-apart' }
  | { readonly code: 'siblings-never-together' };
