// CPR reg 14(4): who could not be told before a placement was ended at once is told in writing afterwards.

import { addWorkingDays, timerId } from '#src/domain/index';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const WORKING_DAYS = 10;

export const endedAtOnceNotice: Timer = {
  id: timerId('ended-at-once-notice'),
  rows: ['L16'],
  title: 'Notice after an ending at once',
  sentence:
    'When a placement ends at once for a risk of harm, everyone who was told of it is told in writing within 10 working days.',
  source: carePlanning('reg 14(3)-(4)', 'read'),
  inForce: since2011,
  departure: 'Nobody; the reviewing officer is told, and another home found, as soon as is practicable.',
  role: 'social-worker',
  due: ({ endedAtOnceOn, done }) =>
    endedAtOnceOn === null || done.endingNotice !== null ? null : onDay(addWorkingDays(endedAtOnceOn, WORKING_DAYS)),
};
