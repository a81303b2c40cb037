// Reasons are data: a code and its named facts. The sentences are in bots/words.

import type { BeforeReason } from './before.js';
import type { CapacityReason } from './capacity.js';
import type { CompanyReason } from './company.js';
import type { CostReason } from './cost.js';
import type { CouncilReason } from './council.js';
import type { FamilyReason } from './family.js';
import type { HouseholdReason } from './household.js';
import type { LocalityReason } from './locality.js';
import type { NeedsReason } from './needs.js';
import type { RegimeReason } from './regimes.js';
import type { RegistrationReason } from './registration.js';
import type { SiblingReason } from './siblings.js';
import type { StandingReason } from './standing.js';
import type { WishReason } from './wishes.js';

export type * from './before.js';
export type * from './capacity.js';
export type * from './company.js';
export type * from './cost.js';
export type * from './council.js';
export type * from './family.js';
export type * from './household.js';
export type * from './locality.js';
export type * from './needs.js';
export type * from './questions.js';
export type * from './regimes.js';
export type * from './registration.js';
export type * from './siblings.js';
export type * from './standing.js';
export type * from './wishes.js';

export type Reason =
  | StandingReason
  | RegimeReason
  | CouncilReason
  | CompanyReason
  | BeforeReason
  | CapacityReason
  | CostReason
  | FamilyReason
  | HouseholdReason
  | LocalityReason
  | NeedsReason
  | RegistrationReason
  | SiblingReason
  | WishReason;
export type ReasonCode = Reason['code'];
