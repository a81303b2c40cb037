// Outside its statement of purpose a registered home must revise it first.

import { gateId } from '#src/domain/index';
import { always } from '../../../entry.js';
import type { GateDefinition } from '../../../gate.js';

export const statementRevised: GateDefinition = {
  id: gateId('statement-of-purpose'),
  rows: ['L32'],
  title: 'Statement of purpose revised',
  sentence: 'A registered home revises its statement of purpose before a child outside it moves in.',
  source: { title: "Children's Homes Regulations 2015", section: 'regs 14, 16(5), Sch 1', provenance: 'excerpt' },
  inForce: always,
  departure: "Nobody else: the decision is the registered manager's.",
  role: 'registered-manager',
  tonight: 'no',
  laterWithin: null,
  conditions: [
    { code: 'impact-considered', text: 'the effect on the children already there considered and written down' },
    { code: 'needs-can-be-met', text: "the manager is satisfied that the home can meet the child's needs" },
    { code: 'statement-revised', text: 'the revised statement of purpose sent to Ofsted' },
  ],
};
