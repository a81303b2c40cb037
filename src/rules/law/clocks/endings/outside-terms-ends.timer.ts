// CPR reg 23: six working days outside a foster carer's terms of approval, in an emergency.

import { isFosterHome, timerId, workingDaysIncluding } from '#src/domain/index';
import { placed } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const WORKING_DAYS = 6;

/** The day it starts is the first of them, if it is a working day: the earlier reading (practice L19). */
export const outsideTermsEnds: Timer = {
  id: timerId('outside-terms-ends'),
  rows: ['L19'],
  title: 'Time outside terms ends',
  sentence:
    'A placement outside the terms of approval ends after 6 working days, the day of the move counted, unless the terms are changed.',
  source: carePlanning('reg 23', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody: the terms are changed, or the child moves.',
  role: 'fostering-manager',
  due(facts) {
    const from = facts.outsideTermsFrom;
    if (from === null || !isFosterHome(facts.homeType) || !placed(facts)) return null;
    return onDay(workingDaysIncluding(from, WORKING_DAYS));
  },
};
