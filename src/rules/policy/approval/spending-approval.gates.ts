// Approval of a placement and what it costs, by the rung of the council's ladder.

import { gateId } from '#src/domain/index';
import { always } from '../../entry.js';
import type { GateDefinition } from '../../gate.js';
import { councilPolicy } from '../../sources.js';

/** Its role is that of the rung; a manager by default. */
export const placementApproval: GateDefinition = {
  id: gateId('placement-approval'),
  rows: ['P1', 'L2'],
  title: 'Approval of the placement',
  sentence: 'A placement waits for the manager who may approve its type and its whole weekly cost.',
  source: councilPolicy('approval of placements and what they cost'),
  inForce: always,
  departure: 'Nobody below that manager: in an emergency the approval may be given by telephone and the record follow.',
  role: 'team-manager',
  tonight: 'yes',
  laterWithin: 5,
  conditions: [
    { code: 'most-appropriate', text: 'why this is the most appropriate placement available' },
    { code: 'alternatives', text: 'the nearer and the cheaper homes looked at, and why not those', mayFollow: true },
    {
      code: 'cost-beside-next',
      text: 'the whole weekly cost, gross, beside that of the next suitable home',
      mayFollow: true,
    },
    {
      code: 'who-pays',
      text: 'what health and education have agreed to pay, or that nobody has been asked',
      mayFollow: true,
    },
    { code: 'end-or-review', text: 'the day it is to end, or is next reviewed', mayFollow: true },
  ],
};
