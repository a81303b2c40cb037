// CPR reg 10(1)-(2): what the nominated officer is satisfied of before key stage 4 is disrupted.

import { gateId } from '#src/domain/index';
import type { GateDefinition } from '../../../gate.js';
import { carePlanning, since2011 } from '../../../sources.js';

export const keyStage4Approval: GateDefinition = {
  id: gateId('key-stage-4'),
  rows: ['L12'],
  title: 'Move in key stage 4',
  sentence: "A move that would disrupt schooling in key stage 4 waits for the nominated officer's approval.",
  source: carePlanning('reg 10(1)-(2)', 'read'),
  inForce: since2011,
  departure: 'Nobody, except where the placement ends for an immediate risk or must change in an emergency.',
  role: 'nominated-officer',
  tonight: 'no',
  laterWithin: null,
  conditions: [
    { code: 'wishes-ascertained', text: "the child's wishes and feelings found out and given due consideration" },
    { code: 'promotes-achievement', text: "the schooling at the placement will promote the child's achievement" },
    { code: 'fits-pep', text: 'it is consistent with the personal education plan' },
    { code: 'teacher-consulted', text: 'the designated teacher at the school consulted' },
    { code: 'iro-consulted', text: 'the independent reviewing officer consulted' },
  ],
};
