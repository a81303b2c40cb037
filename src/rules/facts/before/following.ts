// Gates of which something, or everything, may follow once the child is there.

import type { Day, Gate } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import type { GateDefinition } from '../../gate.js';

/** Nothing need come first: all of it follows, by a day. */
export const following = ({ id, role, conditions }: GateDefinition, by: Day, until: Day | null = null): Gate => ({
  code: id,
  role,
  conditions: [],
  canBeTonight: true,
  later: { conditions: conditions.map(({ code }) => code), by },
  until,
});

/** A court has remanded the child to the council today: what may follow in an emergency may follow here too. */
export const asCourtOrders = (ask: Ask): Ask =>
  ask.referral.legal.regime === 'remand' || ask.referral.legalStatus === 'J1'
    ? { ...ask, referral: { ...ask.referral, urgency: 'emergency' } }
    : ask;
