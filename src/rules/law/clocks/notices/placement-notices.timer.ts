// CPR reg 13(1)-(3): who must be told of a placement in writing.

import { timerId } from '#src/domain/index';
import { beforeOrWithin5, fullyPlaced } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import type { Timer } from '../../../timer.js';

export const placementNotices: Timer = {
  id: timerId('placement-notices'),
  rows: ['L14'],
  title: 'Notices of the placement',
  sentence:
    'Everyone the law names, from the child and the parents to the school, is told in writing before the placement, or in an emergency within 5 working days.',
  source: carePlanning('reg 13(1)-(3)', 'read'),
  inForce: since2011,
  departure: 'The social worker, who records from whom it is kept because telling them would put the child at risk.',
  role: 'social-worker',
  due: (facts) => (facts.done.placementNotices === null && fullyPlaced(facts) ? beforeOrWithin5(facts) : null),
};
