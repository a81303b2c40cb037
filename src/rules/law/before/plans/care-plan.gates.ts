// CPR regs 4 and 5: the care plan, before the first placement or soon after its start.

import { gateId } from '#src/domain/index';
import type { GateDefinition } from '../../../gate.js';
import { carePlanning, since2011 } from '../../../sources.js';

export const carePlanMade: GateDefinition = {
  id: gateId('care-plan'),
  rows: ['L11'],
  title: 'Care plan',
  sentence:
    'A care plan is made before the child is first placed, or within 10 working days where that is not practicable.',
  source: carePlanning('reg 4(1)-(2), (4)-(5)', 'excerpt'),
  inForce: since2011,
  departure: 'The social worker, who records why it was not practicable to make it first.',
  role: 'social-worker',
  tonight: 'yes',
  laterWithin: 10,
  conditions: [
    {
      code: 'plan-made',
      text: 'a care plan made, or why it is not practicable before the first placement, and the day it will be',
      mayFollow: true,
    },
    {
      code: 'plan-agreed',
      text: 'agreed with the parents so far as reasonably practicable, or with a young person of 16 who agreed to be accommodated',
      mayFollow: true,
    },
  ],
};

/** A child already placed has had those days: nothing of it may follow. */
export const carePlanOwed: GateDefinition = { ...carePlanMade, laterWithin: null };

/** A child looked after only because remanded (CPR Part 8A): the text for Wales was read, that for England was not. */
export const carePlanOnRemand: GateDefinition = { ...carePlanMade, laterWithin: 5 };
