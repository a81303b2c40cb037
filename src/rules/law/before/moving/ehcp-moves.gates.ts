// SEND Regulations 2014 reg 15: an education, health and care plan goes with the child to another authority.

import { day, gateId } from '#src/domain/index';
import type { GateDefinition } from '../../../gate.js';

export const ehcpTransfer: GateDefinition = {
  id: gateId('ehcp-transfer'),
  rows: ['M8'],
  title: 'Education, health and care plan moves',
  sentence:
    'When a child with an education, health and care plan moves to another authority, both are told and the plan goes too.',
  // The text of reg 15 was seen; how it bears on a child placed by a council was not.
  source: {
    title: 'Special Educational Needs and Disability Regulations 2014',
    section: 'reg 15',
    provenance: 'not-verified',
  },
  inForce: { from: day('2014-09-01'), to: null },
  departure: 'Nobody: where the move was not known 15 working days before, the plan follows within 15 working days.',
  role: 'virtual-school',
  tonight: 'yes',
  laterWithin: 15,
  laterCountsStart: true,
  conditions: [
    {
      code: 'send-teams-told',
      text: 'the special educational needs teams of both authorities told of the move',
      mayFollow: true,
    },
    { code: 'plan-transferred', text: 'the plan transferred, and who pays for what it names agreed', mayFollow: true },
  ],
};
