// CPR reg 11: who approves a placement outside the area, and of what they must be satisfied.

import { day, gateId } from '#src/domain/index';
import type { Condition, GateDefinition } from '../../gate.js';
import { carePlanning, since2011 } from '../../sources.js';

/** Reg 11(2). In an emergency the first two still come first (practice L13b); the rest within 5 working days. */
const shared: readonly Condition[] = [
  { code: 'wishes-ascertained', text: "the child's wishes and feelings found out and given due consideration" },
  {
    code: 'most-appropriate',
    text: 'this is the most appropriate placement available, and consistent with the care plan',
  },
  { code: 'relatives-consulted', text: "the child's relatives consulted, where appropriate", mayFollow: true },
  { code: 'iro-consulted', text: 'the independent reviewing officer consulted', mayFollow: true },
];

export const outOfAreaApproval: GateDefinition = {
  id: gateId('out-of-area'),
  rows: ['L13', 'L13b'],
  title: 'Out of area',
  sentence: "A placement outside the council's area waits for the nominated officer's approval.",
  source: carePlanning('reg 11 (SI 2013/3239)', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody: in an emergency the approval still comes first, and the rest within 5 working days.',
  role: 'nominated-officer',
  tonight: 'in-emergency',
  laterWithin: 5,
  conditions: [
    ...shared,
    { code: 'area-authority-notified', text: 'the authority for the area notified in writing', mayFollow: true },
  ],
};

export const atADistanceApproval: GateDefinition = {
  ...outOfAreaApproval,
  id: gateId('at-a-distance'),
  title: 'At a distance',
  sentence:
    "A placement in an area that does not adjoin the council's waits for the approval of the director of children's services.",
  // SI 2013/3239: before it the nominated officer approved these too.
  inForce: { from: day('2014-01-27'), to: null },
  role: 'director',
  conditions: [
    ...shared,
    {
      code: 'area-authority-consulted',
      text: 'the authority for the area consulted and given the care plan',
      mayFollow: true,
    },
  ],
};
