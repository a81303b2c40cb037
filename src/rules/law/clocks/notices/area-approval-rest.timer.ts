// CPR reg 11: what may follow the approval of an emergency placement out of area.

import { addWorkingDays, timerId } from '#src/domain/index';
import { elsewhere, placed } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const WORKING_DAYS = 5;

export const areaApprovalRest: Timer = {
  id: timerId('area-approval-rest'),
  rows: ['L13b'],
  title: 'Rest of the area approval',
  sentence:
    'In an emergency the relatives, the reviewing officer and the area authority are consulted or told within 5 working days of a placement out of area.',
  source: carePlanning('reg 11(3)', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody: the approval itself, and what the child wants, still come first.',
  role: 'social-worker',
  due(facts) {
    const { urgency, ownCarer, startOn, done } = facts;
    if (urgency !== 'emergency' || ownCarer || !elsewhere(facts)) return null;
    return done.areaApproval === null && placed(facts) ? onDay(addWorkingDays(startOn, WORKING_DAYS)) : null;
  },
};
