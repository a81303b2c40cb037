// CPR reg 27C: from 28 October 2023 a 16 or 17 year old lives in supported accommodation only if it is registered.

import { day, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { never, type Rule } from '../rule.js';
import { broken, met, notApplicable } from '../verdicts.js';

const inForce = met([{ code: 'registration-in-force' }]);

/**
 * A provider who applied before that day could go on until decided (SI 2023/416 reg 44): that explains episodes
 * of 2023 to 2025 and opens no new placement, so "applied" is not enough here.
 */
export const registeredSupportedAccommodation: Rule = {
  id: ruleId('registered-supported-accommodation'),
  sentence: 'Supported accommodation is registered with Ofsted on the day a young person moves in.',
  class: 'hard',
  source: { title: 'Care Planning Regulations 2010', section: 'reg 27C (SI 2023/416 reg 36)', provenance: 'read' },
  inForce: { from: day('2023-10-28'), to: null },
  departure: 'Nobody.',
  essentialByDefault: never,
  judge({ home, startOn }: Ask) {
    if (home.type !== 'supported-accommodation') return notApplicable();
    const { status, from, to } = home.registration;
    if (status === 'applied') return broken([{ code: 'registration-applied-for' }]);
    if (status === 'suspended') return broken([{ code: 'registration-suspended' }]);
    if (status === 'ended') return broken([{ code: 'registration-ended' }]);
    if (status !== 'approved') return broken([{ code: 'not-approved' }]);
    if (from !== null && startOn < from) return broken([{ code: 'registration-not-yet', from }]);
    return to !== null && to <= startOn ? broken([{ code: 'registration-over', to }]) : inForce;
  },
};
