// CPR reg 9: the placement plan, before the placement or within five working days of its start.

import { gateId } from '#src/domain/index';
import type { GateDefinition } from '../../../gate.js';
import { carePlanning, since2011 } from '../../../sources.js';

/** Reg 9(2) lets only the plan itself follow: the child is asked, and the reviewing officer told, beforehand. */
export const placementPlanSigned: GateDefinition = {
  id: gateId('placement-plan'),
  rows: ['L11'],
  title: 'Placement plan',
  sentence:
    'A placement plan is agreed and signed before the child moves in, or within 5 working days where that is not practicable.',
  source: carePlanning('reg 9(1)-(3), Sch 2', 'read'),
  inForce: since2011,
  departure: 'The social worker, who records why it was not practicable to make it first.',
  role: 'social-worker',
  tonight: 'yes',
  laterWithin: 5,
  conditions: [
    {
      code: 'wishes-ascertained',
      text: "the child's wishes and feelings given due consideration, or who will ask for them and by when",
    },
    { code: 'iro-informed', text: 'the independent reviewing officer told, if only by message' },
    { code: 'plan-made', text: 'a placement plan that covers all of Schedule 2 that applies', mayFollow: true },
    {
      code: 'delegated-authority',
      text: 'what the carer or home may decide from day to day, and what stays with parents and the council',
      mayFollow: true,
    },
    {
      code: 'agreed-and-signed',
      text: 'agreed with, and signed by, the carer or the person responsible for the home',
      mayFollow: true,
    },
  ],
};
