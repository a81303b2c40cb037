// Short breaks beyond regulation 48: planned, visited and reviewed like every other placement.

import { gateId } from '#src/domain/index';
import type { GateDefinition } from '../../gate.js';
import { carePlanning, since2011 } from '../../sources.js';

export const fullRegulations: GateDefinition = {
  id: gateId('full-regulations'),
  rows: ['L35'],
  title: 'Planned as a placement',
  sentence: 'Short breaks beyond the limits of one placement have the plans, visits and reviews of any placement.',
  source: carePlanning('reg 48', 'read'),
  inForce: since2011,
  departure: 'Nobody; the breaks may be kept within the limits instead.',
  role: 'team-manager',
  tonight: 'in-emergency',
  laterWithin: 5,
  conditions: [
    { code: 'care-plan', text: 'a care plan, as for any child looked after', mayFollow: true },
    { code: 'placement-plan', text: 'a placement plan, agreed with the parents and signed', mayFollow: true },
    { code: 'visits', text: "the social worker's visits arranged for each break", mayFollow: true },
    {
      code: 'reviews',
      text: 'an independent reviewing officer named, and a day for the first review',
      mayFollow: true,
    },
  ],
};
