// CPR reg 25A: a person approved to adopt may foster a child who is named, before any decision to place for adoption.

import { day, gateId } from '#src/domain/index';
import type { GateDefinition } from '../../../gate.js';
import { carePlanning } from '../../../sources.js';

export const adopterApproval: GateDefinition = {
  id: gateId('reg-25a-adopter'),
  rows: ['L22'],
  title: 'Temporary approval of an adopter',
  sentence: 'A person approved to adopt may be approved as a foster carer for a time, for a child who is named.',
  source: carePlanning('reg 25A (SI 2013/984)', 'excerpt'),
  inForce: { from: day('2013-07-01'), to: null },
  departure: 'Nobody: without the approval the child does not sleep there.',
  role: 'nominated-officer',
  tonight: 'in-emergency',
  laterWithin: null,
  conditions: [
    { code: 'approved-to-adopt', text: 'the decision that they are suitable to adopt' },
    { code: 'suitable-to-foster', text: 'their suitability to care for this child as a foster carer assessed' },
    { code: 'most-appropriate', text: "this is the most appropriate placement, and in the child's best interests" },
  ],
};
