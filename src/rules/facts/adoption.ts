// s22C(9A)-(9C): while adoption is being considered, subsections (7) to (9) do not apply, and two kinds of home come first.

import type { Ask } from '../ask.js';
import type { RuleClass } from '../rule.js';

/** (9B)(a); (9C) ends it once a placement order has been refused. */
export const adoptionTurnsOff = ({ referral }: Pick<Ask, 'referral'>): boolean =>
  referral.adoptionConsidered && !referral.legal.placementOrderRefused;

/** What (7) to (9) make a duty is the council's own policy meanwhile. */
export const dutyUnlessAdoption = (ask: Ask): RuleClass => (adoptionTurnsOff(ask) ? 'policy' : 'duty');
