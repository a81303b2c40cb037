// CPR reg 24: sixteen weeks of temporary approval.

import { timerId } from '#src/domain/index';
import { lastDayOfApproval, placed } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

/** The day it was given is the first: the earlier reading. */
export const temporaryApprovalEnds: Timer = {
  id: timerId('temporary-approval-ends'),
  rows: ['L20'],
  title: 'Temporary approval ends',
  sentence:
    'A relative or friend with temporary approval is approved in full within 16 weeks, or it is extended, or the child moves.',
  source: carePlanning('reg 24(1), 25(6)', 'excerpt'),
  inForce: since2011,
  departure: 'The nominated officer may extend it once, by up to 8 weeks.',
  role: 'fostering-panel',
  due(facts) {
    const approval = placed(facts) ? lastDayOfApproval(facts) : null;
    return approval === null || approval.extended ? null : onDay(approval.on);
  },
};
