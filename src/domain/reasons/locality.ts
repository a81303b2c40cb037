// Reasons about where a home is.

import type { Miles, RoadMiles } from '../units.js';

export type LocalityReason =
  | { readonly code: 'near-home'; readonly straight: Miles; readonly road: RoadMiles }
  | { readonly code: 'far-from-home'; readonly straight: Miles; readonly road: RoadMiles }
  | { readonly code: 'no-home-address' }
  | { readonly code: 'home-address-not-known' }
  | { readonly code: 'place-of-home-not-known' };
