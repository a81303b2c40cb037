// CPR reg 23: outside a foster carer's terms, in an emergency, for six working days and no longer.

import { gateId } from '#src/domain/index';
import type { GateDefinition } from '../../gate.js';
import { carePlanning, since2011 } from '../../sources.js';

export const outsideTermsAllowed: GateDefinition = {
  id: gateId('outside-terms'),
  rows: ['L19'],
  title: 'Outside terms in an emergency',
  sentence:
    'In an emergency a foster carer may have a child outside their terms for up to 6 working days, the day of the move counted among them.',
  source: carePlanning('reg 23', 'excerpt'),
  inForce: since2011,
  departure:
    'Nobody: by the last day the placement ends or the terms are amended, and the usual limit of three stands.',
  role: 'fostering-manager',
  tonight: 'yes',
  laterWithin: null,
  conditions: [
    { code: 'why-recorded', text: 'the manager has written down why no home within its terms was to be had' },
    { code: 'end-or-amend', text: 'who will end the placement, or have the terms amended, by the last day' },
  ],
};
