// CPR reg 27: what the authority must be satisfied of before it makes "other arrangements".

import { gateId } from '#src/domain/index';
import type { GateDefinition } from '../../../gate.js';
import { carePlanning, since2011 } from '../../../sources.js';

export const otherArrangementsMade: GateDefinition = {
  id: gateId('other-arrangements'),
  rows: ['L25'],
  title: 'Found suitable and visited',
  sentence:
    'Supported accommodation or lodgings are found suitable, and visited by the young person, before they move in.',
  source: carePlanning('reg 27, Sch 6', 'read'),
  inForce: since2011,
  departure:
    'The team manager may go without the visit only where it is not reasonably practicable, and writes down why.',
  role: 'team-manager',
  tonight: 'in-emergency',
  laterWithin: null,
  conditions: [
    {
      code: 'suitable-to-schedule-6',
      text: 'the accommodation found suitable, with regard to each matter of Schedule 6',
    },
    { code: 'young-person-visited', text: 'the young person has visited, unless that is not reasonably practicable' },
    { code: 'iro-informed', text: 'the independent reviewing officer told' },
  ],
};
