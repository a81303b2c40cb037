// Reasons about who and what else is in the home: other children, animals, smoke.

import type { SoloKind } from '../home.js';
import type { Smoking } from '../household.js';
import type { Day } from '../measures/time.js';
import type { Years } from '../measures/units.js';
import type { AnimalConcern, Species } from '../needs.js';

export type HouseholdReason =
  | { readonly code: 'would-be-solo'; readonly kind: SoloKind }
  | { readonly code: 'would-not-be-solo'; readonly kind: SoloKind }
  | { readonly code: 'solo-not-known'; readonly kind: SoloKind }
  | { readonly code: 'home-takes-one-child' }
  | { readonly code: 'home-takes-none-younger' }
  /** All that is ever said of the other children: why is for those with access to both. */
  | { readonly code: 'matching-conversation-needed' }
  | { readonly code: 'alongside-as-wanted' }
  | { readonly code: 'household-fits' }
  | { readonly code: 'own-child-near-in-age'; readonly gap: Years }
  | { readonly code: 'own-child-age-not-known' }
  | { readonly code: 'no-such-animal' }
  | { readonly code: 'animal-in-home'; readonly species: Species; readonly why: AnimalConcern['why'] }
  | { readonly code: 'animals-not-known' }
  | { readonly code: 'smoke-free' }
  | { readonly code: 'smoking-home'; readonly smoking: Exclude<Smoking, 'none'> }
  | { readonly code: 'smoking-home-by-exception'; readonly smoking: Exclude<Smoking, 'none'> }
  | { readonly code: 'smoking-not-known' }
  | { readonly code: 'takes-emergencies'; readonly saidOn: Day }
  | { readonly code: 'does-not-take-emergencies'; readonly saidOn: Day }
  | { readonly code: 'emergencies-not-known' }
  | { readonly code: 'emergencies-said-long-ago'; readonly saidOn: Day }
  | { readonly code: 'has-offered' };
