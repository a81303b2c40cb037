// Nobody moves at 16 by default: whether the young person is ready, and wants it, is looked at half a year before.

import { addMonths, birthday, timerId } from '#src/domain/index';
import { always } from '../../../entry.js';
import { fullyPlaced } from '../../../facts/clocks.js';
import { councilPolicy } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const MONTHS_BEFORE = 6;

export const readinessBefore16: Timer = {
  id: timerId('readiness-before-16'),
  rows: ['P1', 'L27'],
  title: 'Readiness before 16',
  sentence:
    'Six months before the sixteenth birthday the social worker asks whether the young person is ready for less care, and wants it.',
  source: councilPolicy('no move at 16 by default'),
  inForce: always,
  departure: 'The team manager, who records why it can wait.',
  role: 'social-worker',
  due(facts) {
    const { bornOn, startOn, done } = facts;
    const sixteen = birthday(bornOn, 16);
    if (done.readiness !== null || startOn >= sixteen || !fullyPlaced(facts)) return null;
    const ahead = addMonths(sixteen, -MONTHS_BEFORE);
    return onDay(ahead > startOn ? ahead : startOn);
  },
};
