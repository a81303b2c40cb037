// CPR reg 26: an agency acts for the council only under an agreement.

import { gateId } from '#src/domain/index';
import type { GateDefinition } from '../../../gate.js';
import { carePlanning, since2011 } from '../../../sources.js';

export const agencyAgreementMade: GateDefinition = {
  id: gateId('agency-agreement'),
  rows: ['L24'],
  title: 'Agreement with the agency',
  sentence: 'A fostering agency without a contract has an agreement with the council before a child moves in.',
  source: carePlanning('reg 26', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody: the agreement comes first, in an emergency too.',
  role: 'commissioning',
  tonight: 'in-emergency',
  laterWithin: null,
  conditions: [
    { code: 'agreement-made', text: 'a written agreement with the agency, of what it will do for the council' },
  ],
};
