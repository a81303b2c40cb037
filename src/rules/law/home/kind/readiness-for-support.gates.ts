// Nobody moves into support at 16 by default: what a manager must see first.

import { gateId } from '#src/domain/index';
import { always } from '../../../entry.js';
import type { GateDefinition } from '../../../gate.js';
import { councilPolicy } from '../../../sources.js';

export const readiness: GateDefinition = {
  id: gateId('readiness'),
  rows: ['P1'],
  title: 'Ready for support',
  sentence: 'A young person moves from care to support once they are assessed as ready and want it themselves.',
  source: councilPolicy('readiness for supported accommodation'),
  inForce: always,
  departure: 'The team manager, who records why support and not care, and how the young person sees it.',
  role: 'team-manager',
  tonight: 'in-emergency',
  laterWithin: null,
  conditions: [
    {
      code: 'readiness-assessed',
      text: 'an assessment that the young person is ready for support in place of care',
    },
    { code: 'young-person-wants-it', text: "the young person's own view, that they want it" },
  ],
};
