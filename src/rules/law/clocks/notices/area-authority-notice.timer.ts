// CPR reg 13(4): the authority for the area is told of a placement in it.

import { day, timerId } from '#src/domain/index';
import { beforeOrWithin5, elsewhere, fullyPlaced } from '../../../facts/clocks.js';
import { carePlanning } from '../../../sources.js';
import type { Timer } from '../../../timer.js';

/** Whoever the carer is: relatives and the council's own carers are spared the approval, not the notice (practice L13a). */
export const areaAuthorityNotice: Timer = {
  id: timerId('area-authority-notice'),
  rows: ['L14'],
  title: 'Notice to the area authority',
  sentence:
    'Before the placement, or in an emergency within 5 working days, the authority for the area is sent the needs, the reasons and the care plan.',
  source: carePlanning('reg 13(4) (SI 2013/3239)', 'read'),
  inForce: { from: day('2014-01-27'), to: null },
  departure: 'Nobody.',
  role: 'social-worker',
  due: (facts) =>
    elsewhere(facts) && facts.done.areaAuthorityNotice === null && fullyPlaced(facts) ? beforeOrWithin5(facts) : null,
};
