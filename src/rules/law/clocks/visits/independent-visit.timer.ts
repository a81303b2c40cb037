// Children's Homes Regulations 2015 reg 44: an independent person visits each children's home every month.

import { addMonths, day, timerId } from '#src/domain/index';
import { onDay, type Timer } from '../../../timer.js';

const MONTHS = 1;

/** A month after the last, not merely some day of the next month: the earlier reading. Another provider's home is its own duty. */
export const independentVisit: Timer = {
  id: timerId('independent-visit'),
  rows: ['L40'],
  title: 'Independent visit to the home',
  sentence: "An independent person visits each of the council's children's homes at least once a month, and reports.",
  source: { title: "Children's Homes (England) Regulations 2015", section: 'reg 44(1), (4)', provenance: 'excerpt' },
  inForce: { from: day('2015-04-01'), to: null },
  departure: 'Nobody.',
  role: 'registered-manager',
  due({ homeType, ownHome, done: { independentVisit: last } }) {
    return last !== null && ownHome && homeType === 'in-house-childrens-home' ? onDay(addMonths(last, MONTHS)) : null;
  },
};
