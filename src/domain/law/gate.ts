// An approval or consent an option needs before it can be confirmed: feasibility, never points.

import type { GateId } from '../ids.js';
import type { Day } from '../measures/time.js';

/** Who may say yes, or must do a thing by a day. */
export const roles = [
  'social-worker',
  'supervising-social-worker',
  'team-manager',
  'service-manager',
  'head-of-service',
  'nominated-officer',
  'director',
  'fostering-manager',
  'fostering-panel',
  'registered-manager',
  'provider',
  'commissioning',
  'host-authority',
  'other-authority',
  'responsible-authorities',
  'independent-reviewing-officer',
  'virtual-school',
  'health',
  'legal',
  'court',
] as const;
export type Role = (typeof roles)[number];

/** What an option still needs: the gate's definition, sentence and conditions are in the rule book under `code`. */
export interface Gate {
  readonly code: GateId;
  readonly role: Role;
  /** What must be on record before the role can say yes, by code. */
  readonly conditions: readonly string[];
  /** Whether it can be closed out of hours, so that a child can sleep there tonight. */
  readonly canBeTonight: boolean;
  /** In an emergency: what may follow, and the last day for it. */
  readonly later: { readonly conditions: readonly string[]; readonly by: Day } | null;
  /** The last day of what it permits; null where it has no end of its own. */
  readonly until: Day | null;
}
