// Moving a child who could stay where they live: why at all, and never for cost or a birthday.

import { gateId } from '#src/domain/index';
import { always } from '../../entry.js';
import type { GateDefinition } from '../../gate.js';
import { councilPolicy } from '../../sources.js';

export const whyMove: GateDefinition = {
  id: gateId('why-move'),
  rows: ['P1'],
  title: 'Why this child should move',
  sentence:
    'A child who could stay where they live moves only for a reason on record, and never for cost or a birthday.',
  source: councilPolicy('stability'),
  inForce: always,
  departure: 'Nobody: a child who is not safe has a reason, and it is recorded as one.',
  role: 'team-manager',
  tonight: 'yes',
  laterWithin: null,
  conditions: [
    { code: 'why-at-all', text: 'why the child should move at all: not what the home costs, and not turning 16 or 17' },
    { code: 'childs-view', text: 'whether the child wants to stay' },
    { code: 'carers-asked', text: 'those who care for the child now asked if they could go on, and with what help' },
  ],
};
