// Placing in a home that Ofsted found inadequate: stop, ask, and let the director decide.

import { gateId } from '#src/domain/index';
import { always } from '../../entry.js';
import type { GateDefinition } from '../../gate.js';
import { councilPolicy } from '../../sources.js';

export const ofstedInadequate: GateDefinition = {
  id: gateId('ofsted-inadequate'),
  rows: ['P1'],
  title: 'Inadequate at inspection',
  sentence: "Nobody new goes to a home Ofsted found inadequate without the director's approval.",
  source: councilPolicy('homes with a poor inspection'),
  inForce: always,
  departure: 'Nobody else.',
  role: 'director',
  tonight: 'in-emergency',
  laterWithin: null,
  conditions: [
    { code: 'report-read', text: 'the inspection report, and any restriction or notice, read' },
    { code: 'manager-asked', text: 'the registered manager asked what has changed since' },
    { code: 'seen-since', text: 'somebody from the council has been there since the inspection' },
    { code: 'why-here', text: 'why this is still the most appropriate placement available' },
  ],
};
