// Fostering Services Regulations 2011 reg 28: a foster carer's approval is reviewed at least once a year.

import { addMonths, isFosterHome, timerId } from '#src/domain/index';
import { since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const MONTHS = 12;

/** An agency reviews its own carers. One approved for a time only is not yet approved under reg 27. */
export const carerReview: Timer = {
  id: timerId('carer-review'),
  rows: ['L30'],
  title: "Carer's approval reviewed",
  sentence: "A foster carer's approval is reviewed at least once a year.",
  source: { title: 'Fostering Services Regulations 2011', section: 'reg 28(2)', provenance: 'not-verified' },
  inForce: since2011,
  departure: 'Nobody.',
  role: 'fostering-manager',
  due({ homeType, ownHome, temporaryApproval, done: { carerReview: last } }) {
    if (last === null || !ownHome || !isFosterHome(homeType) || temporaryApproval !== null) return null;
    return onDay(addMonths(last, MONTHS));
  },
};
