// SEND Regulations 2014 reg 15: an education, health and care plan goes with the child to another authority.

import { day, timerId, workingDaysIncluding } from '#src/domain/index';
import { fullyPlaced } from '../../../facts/clocks.js';
import { onDay, type Timer } from '../../../timer.js';

/** Beginning with the day on which the authority became aware, which is taken to be that of the move. */
const WORKING_DAYS = 15;

export const ehcpTransferDue: Timer = {
  id: timerId('ehcp-transfer-due'),
  rows: ['M8'],
  title: 'Education, health and care plan sent on',
  sentence:
    'When a child moves to another area, the education, health and care plan is sent on that day, or within 15 working days where the move came without notice.',
  source: { title: 'SEND Regulations 2014', section: 'reg 15(1)-(2)', provenance: 'not-verified' },
  inForce: { from: day('2014-09-01'), to: null },
  departure: 'Nobody; whether the child moves into that area for good is for the special needs team to say.',
  role: 'virtual-school',
  due(facts) {
    const { ehcp, area, urgency, startOn, done } = facts;
    if (ehcp !== true || (area !== 'out-of-area' && area !== 'at-a-distance')) return null;
    if (done.ehcpTransfer !== null || !fullyPlaced(facts)) return null;
    return onDay(urgency === 'emergency' ? workingDaysIncluding(startOn, WORKING_DAYS) : startOn);
  },
};
