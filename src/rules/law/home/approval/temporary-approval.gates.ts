// CPR regs 24-25: a relative or friend whom nobody has approved yet may be, tonight, for 16 weeks, and once for 8 more.

import { gateId } from '#src/domain/index';
import type { GateDefinition } from '../../../gate.js';
import { carePlanning, since2011 } from '../../../sources.js';

export const temporaryApproval: GateDefinition = {
  id: gateId('reg-24-temporary-approval'),
  rows: ['L20'],
  title: 'Temporary approval of family or friends',
  sentence:
    'A relative or friend who is not yet a foster carer may be approved for up to 16 weeks, once everyone in the home has been assessed.',
  source: carePlanning('reg 24(1)-(2), Sch 4', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody: without the approval the child does not sleep there.',
  role: 'nominated-officer',
  tonight: 'yes',
  laterWithin: null,
  conditions: [
    {
      code: 'assessed-to-schedule-4',
      text: 'the person, every other adult and the home assessed to Schedule 4, before the child sleeps there',
    },
    {
      code: 'most-appropriate-now',
      text: 'placing the child with them at once, ahead of full approval, is the most appropriate',
    },
    { code: 'wishes-considered', text: 'the wishes and feelings of the child, and of the parents, considered' },
    { code: 'written-agreement', text: 'a written agreement with the person, of what is expected of them' },
    { code: 'weekly-visits', text: 'visits planned each week until the first review, then at least every 4 weeks' },
  ],
};

export const approvalExtended: GateDefinition = {
  id: gateId('reg-25-extension'),
  rows: ['L21'],
  title: 'Temporary approval extended',
  sentence: 'Temporary approval may be extended once, by up to 8 weeks, before it runs out.',
  source: carePlanning('reg 25', 'read'),
  inForce: since2011,
  departure: 'Nobody: without it the placement ends, once other accommodation is arranged.',
  role: 'nominated-officer',
  tonight: 'in-emergency',
  laterWithin: null,
  conditions: [
    { code: 'suitability-reconsidered', text: "the person's suitability to care for the child considered again" },
    { code: 'panel-views-sought', text: "the fostering panel's views sought" },
    { code: 'iro-informed', text: 'the independent reviewing officer told' },
  ],
};
