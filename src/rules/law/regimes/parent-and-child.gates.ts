// A parent with their child: each one's own legal basis, who counts, and what is assessed for how long.

import { gateId } from '#src/domain/index';
import { always } from '../../entry.js';
import type { GateDefinition } from '../../gate.js';
import { councilPolicy } from '../../sources.js';

export const parentAndChildPlan: GateDefinition = {
  id: gateId('parent-and-child-plan'),
  rows: ['W3'],
  title: 'Plan for parent and child',
  sentence: "A parent and their child move in once each one's own legal basis is recorded, and what the stay is for.",
  source: councilPolicy('parent and child placements'),
  inForce: always,
  departure: 'Nobody else; in an emergency what may follow is on record within 5 working days.',
  role: 'team-manager',
  tonight: 'in-emergency',
  laterWithin: 5,
  conditions: [
    { code: 'parents-basis', text: "the parent's own legal basis: looked after, an adult, or neither" },
    { code: 'childs-basis', text: "the child's own legal basis" },
    {
      code: 'who-counts',
      text: 'which of the two counts towards the usual limit of three, by the legal basis of each',
    },
    {
      code: 'parents-eighteenth',
      text: "what happens at the parent's eighteenth birthday, if it is still to come",
      mayFollow: true,
    },
    {
      code: 'assessment',
      text: "the court's order for an assessment, or the parent's agreement to it, and how long it lasts",
      mayFollow: true,
    },
  ],
};
