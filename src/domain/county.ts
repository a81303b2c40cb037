// Everything a council holds, as one value: what the generator makes, an import fills and the store keeps.

import type { Child } from './child.js';
import type { FamilyCandidate } from './family.js';
import type { Home } from './home.js';
import type { Day } from './measures/time.js';
import type { Episode, Placement } from './placement.js';
import type { Locality, School, Venue } from './places.js';
import type { Offer, Provider } from './provider.js';
import type { Referral } from './referral.js';

/** The council itself: its name and its area. Which authorities adjoin it is in its policy. */
export interface Council {
  readonly name: string;
  /** The local authority whose area is its own; null while nobody has said: then no home is known to be in it or out of it. */
  readonly authority: string | null;
  /** The day the data speaks of: an invented county's clock. */
  readonly asAt: Day;
  /** True only while every row is invented: the page without sign-in serves nothing else. */
  readonly invented: boolean;
}

export interface County {
  readonly council: Council;
  readonly localities: readonly Locality[];
  readonly schools: readonly School[];
  readonly venues: readonly Venue[];
  readonly providers: readonly Provider[];
  readonly homes: readonly Home[];
  readonly children: readonly Child[];
  readonly placements: readonly Placement[];
  readonly episodes: readonly Episode[];
  readonly referrals: readonly Referral[];
  readonly family: readonly FamilyCandidate[];
  readonly offers: readonly Offer[];
}
