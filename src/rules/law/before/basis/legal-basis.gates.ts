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
      text: 'accommodation agreed under section 20, or an application made to the court, before the present basis runs out',
    },
  ],
};

/** Where nothing lets the council keep the child: an objection, or a basis that has run out. Tonight too: a judge is on call. */
export const lawfulBasisFirst: GateDefinition = {
  ...nextLegalBasis,
  id: gateId('lawful-basis-first'),
  title: 'A legal basis first',
  sentence:
    'Where nothing lets the council look after the child, another legal basis is in place before the child moves in.',
  departure: 'Nobody: without a basis the council may not keep the child.',
  conditions: [
    {
      code: 'basis-in-place',
      text: 'an order made, police protection taken, or agreement given by those with parental responsibility or by the young person at 16',
    },
  ],
};
