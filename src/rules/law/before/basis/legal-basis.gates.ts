// A basis with an end: what must replace it before it runs out.

import { gateId } from '#src/domain/index';
import { always } from '../../../entry.js';
import type { GateDefinition } from '../../../gate.js';
import { childrenAct } from '../../../sources.js';

/** Nothing of it need come first: the child may sleep there on the basis there is. */
export const nextLegalBasis: GateDefinition = {
  id: gateId('next-legal-basis'),
  rows: ['M1', 'L38'],
  title: 'Next legal basis',
  sentence: 'Before the present legal basis runs out another is in place, or the child goes home.',
  source: childrenAct('ss20, 31, 38, 44-46', 'excerpt'),
  inForce: always,
  departure: 'Nobody: without a basis the council may not keep the child.',
  role: 'legal',
  tonight: 'yes',
  laterWithin: null,
  conditions: [
    {
      code: 'agreed-or-applied-for',
      text: 'accommodation agreed under section 20, or an application made to the court, before the day it runs out ends',
    },
  ],
};
