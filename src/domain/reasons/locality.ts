// Reasons about where a home is, and how far it is from the places that matter.

import type { Nation } from '../law/nations.js';
import type { Miles, Minutes, RoadMiles } from '../measures/units.js';

export type LocalityReason =
  | { readonly code: 'near-home'; readonly straight: Miles; readonly road: RoadMiles }
  | { readonly code: 'far-from-home'; readonly straight: Miles; readonly road: RoadMiles }
  | { readonly code: 'away-from-home'; readonly straight: Miles; readonly road: RoadMiles }
  | { readonly code: 'too-close-to-home'; readonly straight: Miles; readonly road: RoadMiles }
  | { readonly code: 'no-home-address' }
  | { readonly code: 'home-address-not-known' }
  | { readonly code: 'place-of-home-not-known' }
  | { readonly code: 'outside-avoided-places' }
  | { readonly code: 'inside-avoided-place'; readonly place: string; readonly straight: Miles; readonly radius: Miles }
  | { readonly code: 'school-journey'; readonly minutes: Minutes; readonly road: RoadMiles; readonly limit: Minutes }
  | { readonly code: 'school-too-far'; readonly minutes: Minutes; readonly road: RoadMiles; readonly limit: Minutes }
  | { readonly code: 'school-place-not-known' }
  | { readonly code: 'contact-journey'; readonly minutes: Minutes; readonly timesPerWeek: number }
  | { readonly code: 'contact-place-not-known' }
  | { readonly code: 'in-area' }
  | { readonly code: 'out-of-area'; readonly authority: string }
  | { readonly code: 'at-a-distance'; readonly authority: string }
  | { readonly code: 'area-approval-not-needed' }
  | { readonly code: 'outside-england-and-wales'; readonly nation: Exclude<Nation, 'england' | 'wales'> }
  | { readonly code: 'registered-elsewhere'; readonly nation: Exclude<Nation, 'england'> }
  | { readonly code: 'council-area-not-known'; readonly authority: string };
