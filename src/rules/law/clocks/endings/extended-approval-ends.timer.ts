// CPR reg 25: temporary approval that has been extended, twenty-four weeks in all.

import { timerId } from '#src/domain/index';
import { lastDayOfApproval, placed } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

/** It may last longer only while an independent review is awaited (reg 25(3)): no fact says so, and 24 weeks are kept. */
export const extendedApprovalEnds: Timer = {
  id: timerId('extended-approval-ends'),
  rows: ['L21'],
  title: 'Extended approval ends',
  sentence:
    'Temporary approval that has been extended ends after 24 weeks in all, and the child moves unless there is full approval.',
  source: carePlanning('reg 25(2)-(3), (6)', 'read'),
  inForce: since2011,
  departure: 'Nobody; while an independent review is awaited, until its outcome is known.',
  role: 'fostering-panel',
  due(facts) {
    const approval = placed(facts) ? lastDayOfApproval(facts) : null;
    return approval?.extended === true ? onDay(approval.on) : null;
  },
};
