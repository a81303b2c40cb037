// CPR reg 22(3): who else must consent before a child joins a foster home.

import { gateId } from '#src/domain/index';
import type { GateDefinition } from '../../../gate.js';
import { carePlanning, since2011 } from '../../../sources.js';

export const consentsGiven: GateDefinition = {
  id: gateId('other-authority-consent'),
  rows: ['L18'],
  title: 'Consent of agency and authority',
  sentence:
    'The agency that approved the carers, and any other authority with a child there, consent before a child moves in.',
  source: carePlanning('reg 22(3)', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody: without the consents the placement is not made.',
  role: 'other-authority',
  tonight: 'in-emergency',
  laterWithin: null,
  conditions: [
    { code: 'provider-consents', text: 'the agency that approved the carers consents' },
    { code: 'other-authority-consents', text: 'any other authority with a child there asked, and consents' },
    { code: 'foster-care-agreement', text: 'the carers have signed their foster care agreement' },
  ],
};
