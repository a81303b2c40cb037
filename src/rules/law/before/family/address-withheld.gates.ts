// CPR reg 13: who is told of a placement in writing, and from whom the address is kept.

import { gateId } from '#src/domain/index';
import type { GateDefinition } from '../../../gate.js';
import { carePlanning, since2011 } from '../../../sources.js';

/** Whether to withhold is asked before anything is sent, in an emergency too: an address once told cannot be untold. */
export const notices: GateDefinition = {
  id: gateId('notices'),
  rows: ['L14'],
  title: 'Notices of the placement',
  sentence:
    'Everyone the law names is told of the placement in writing, and nobody who would put the child at risk learns the address.',
  source: carePlanning('reg 13 (SI 2013/3239)', 'read'),
  inForce: since2011,
  departure: 'The social worker, who records who could not reasonably be told, or not safely.',
  role: 'social-worker',
  tonight: 'yes',
  laterWithin: 5,
  conditions: [
    {
      code: 'asked-whether-to-withhold',
      text: 'who must not learn where the child lives, or that there is nobody',
    },
    { code: 'withheld-from-parents', text: 'nothing that goes to the parents shows where the child lives' },
    {
      code: 'withheld-from-contact-persons',
      text: 'nothing that goes to the people the child has contact with shows where the child lives',
    },
    { code: 'withheld-from-carers', text: 'nothing that goes to the former carers shows where the child lives' },
    {
      code: 'notices-given',
      text: 'written notice to each person, health body and school the law names',
      mayFollow: true,
    },
  ],
};
