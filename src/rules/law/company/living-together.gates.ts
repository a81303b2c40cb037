// Before a child joins others: the matching conversation, and a registered home's own assessment of the effect on them.

import { gateId } from '#src/domain/index';
import { always } from '../../entry.js';
import type { GateDefinition } from '../../gate.js';
import { councilPolicy } from '../../sources.js';

/** The role over a foster household is its supervising social worker, and is given where it is raised. */
export const matchingConversation: GateDefinition = {
  id: gateId('matching-conversation'),
  rows: ['W1'],
  title: 'Matching conversation',
  sentence: 'Who would live together is talked through with the home before they do.',
  source: councilPolicy('matching, and what each side may be told'),
  inForce: always,
  departure: 'Nobody else: somebody who may see the facts of both sides decides, and this list does not.',
  role: 'registered-manager',
  tonight: 'yes',
  laterWithin: null,
  conditions: [
    { code: 'both-sides-told', text: 'the home told of each side what it may know, by somebody who may see both' },
    { code: 'effect-on-each', text: 'the effect on each child who would live there considered' },
    { code: 'made-safe', text: 'what would make it safe agreed, and a plan for it written down' },
  ],
};

export const impactAssessment: GateDefinition = {
  id: gateId('impact-assessment'),
  rows: ['L32'],
  title: 'Impact assessment',
  sentence: 'The manager of a registered home considers the effect on the children there before accepting another.',
  source: { title: "Children's Homes Regulations 2015", section: 'reg 14', provenance: 'excerpt' },
  inForce: always,
  departure: "Nobody else: the decision is the registered manager's.",
  role: 'registered-manager',
  tonight: 'yes',
  laterWithin: null,
  conditions: [
    { code: 'impact-on-those-there', text: 'the effect on the children already there considered' },
    { code: 'home-can-respond', text: "the manager is satisfied that the home can respond to the child's needs" },
    { code: 'impact-recorded', text: 'the assessment written down, with what the home would change' },
  ],
};
