// A remand: what must be on record of it, and what of it may follow.

import { day, gateId } from '#src/domain/index';
import type { GateDefinition } from '../../gate.js';

const since = { from: day('2012-12-03'), to: null };

export const remandPlan: GateDefinition = {
  id: gateId('remand-plan'),
  rows: ['M2'],
  title: 'Plan for a remand',
  sentence: 'A child on remand has a plan for the remand, and goes where the conditions of the court can be kept.',
  source: {
    title: 'Care Planning Regulations 2010',
    section: 'Part 8A (plans as modified for a remand)',
    provenance: 'not-verified',
  },
  inForce: since,
  departure: 'Nobody; in an emergency the plan follows within 5 working days.',
  role: 'team-manager',
  tonight: 'yes',
  laterWithin: 5,
  conditions: [
    {
      code: 'conditions-kept',
      text: 'the home knows the conditions of the remand or bail, and they can be kept there',
    },
    { code: 'next-hearing', text: 'the day of the next hearing, and who takes the child', mayFollow: true },
    { code: 'youth-offending-team', text: 'the youth offending team told where the child is', mayFollow: true },
    {
      code: 'remand-plan',
      text: 'the plan for the remand: a care plan and a placement plan, in the form for a child on remand',
      mayFollow: true,
    },
  ],
};

export const remandDesignation: GateDefinition = {
  id: gateId('remand-designation'),
  rows: ['M2'],
  title: 'Another authority designated',
  sentence: 'Where the court designated another authority, legal services settle with it who finds the bed.',
  source: {
    title: 'Legal Aid, Sentencing and Punishment of Offenders Act 2012',
    section: 's102',
    provenance: 'not-verified',
  },
  inForce: since,
  departure: 'Nobody: only a court changes the authority that it designated.',
  role: 'legal',
  tonight: 'in-emergency',
  laterWithin: 1,
  conditions: [
    { code: 'order-read', text: 'the designated authority read from the order itself' },
    { code: 'their-agreement', text: "that authority's agreement on who finds and pays for the bed", mayFollow: true },
  ],
};
