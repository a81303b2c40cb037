// Reasons are data: a code and its named facts. The sentences are in bots/words.

import type { CapacityReason } from './capacity.js';
import type { LocalityReason } from './locality.js';

export type * from './capacity.js';
export type * from './locality.js';

export type Reason = CapacityReason | LocalityReason;
export type ReasonCode = Reason['code'];
