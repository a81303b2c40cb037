// Sch 7 para 4: how a fourth child could become possible, by an exemption that names the children.

import { gateId } from '#src/domain/index';
import { always } from '../../entry.js';
import type { GateDefinition } from '../../gate.js';
import { childrenAct } from '../../sources.js';

export const hostAuthorityExemption: GateDefinition = {
  id: gateId('host-authority-exemption'),
  rows: ['L29'],
  title: 'Exemption from the usual limit',
  sentence:
    'The authority where the carer lives may exempt them from the usual limit, in writing, naming the children.',
  source: childrenAct('s63(12), Sch 7 para 4', 'excerpt'),
  inForce: always,
  departure: "Nobody: without it the home counts as a children's home, in an emergency too.",
  role: 'host-authority',
  tonight: 'no',
  laterWithin: null,
  conditions: [
    { code: 'written-and-named', text: 'a written exemption that names the children, and any conditions of it' },
    {
      code: 'welfare-considered',
      text: 'the number, the arrangements, the relationships, for how long, and the welfare of every child there considered',
    },
    { code: 'terms-allow-it', text: "the carer's terms of approval allow that number too" },
  ],
};
