// Who runs a home, under which contract, and what a provider has offered. External care is not inventory.

import type { HomeId, OfferId, ProviderId, ReferralId } from './ids.js';
import type { Day } from './measures/time.js';
import type { PencePerWeek } from './measures/units.js';

export type Sector = 'in-house' | 'independent';

export const contractRoutes = [
  'in-house',
  'block',
  'local-framework',
  'regional-framework',
  'dynamic-purchasing-system',
  'spot',
] as const;
export type ContractRoute = (typeof contractRoutes)[number];

export interface Provider {
  readonly id: ProviderId;
  readonly name: string;
  readonly sector: Sector;
  readonly kind: 'council' | 'ifa' | 'private-home' | 'supported' | 'voluntary';
  readonly route: ContractRoute;
  /** Places bought in advance; 0 when none. */
  readonly blockPlaces: number;
}

/** A provider's answer to one search: this home, for this referral, at this price, until then. */
export interface Offer {
  readonly id: OfferId;
  readonly providerId: ProviderId;
  readonly homeId: HomeId;
  readonly referralId: ReferralId;
  /** Per child. */
  readonly price: PencePerWeek | null;
  readonly includes: readonly string[];
  readonly start: Day;
  /** The last day on which it can be accepted. */
  readonly expires: Day;
  readonly conditions: readonly string[];
}
