// Children Act 1989 Sch 2 para 19: who must agree before a child goes to live outside England and Wales.

import { gateId } from '#src/domain/index';
import { always } from '../../entry.js';
import type { GateDefinition } from '../../gate.js';

/** A court for a child in care; for any other, everyone with parental responsibility. The paragraph has not been read. */
export const outsideAgreed: GateDefinition = {
  id: gateId('outside-england-and-wales'),
  rows: ['L15'],
  title: 'Outside England and Wales',
  sentence:
    "A child in care goes outside England and Wales only with a court's approval, and any other child only once everyone with parental responsibility consents.",
  source: {
    title: 'Children Act 1989; Care Planning Regulations 2010',
    section: 'Sch 2 para 19; reg 12',
    provenance: 'not-verified',
  },
  inForce: always,
  departure: 'Nobody: until it is recorded the child does not go, in an emergency too.',
  role: 'court',
  tonight: 'no',
  laterWithin: null,
  conditions: [
    {
      code: 'court-approved',
      text: "the court has approved it, as in the child's best interests and with suitable arrangements made there",
    },
    { code: 'pr-consents', text: 'everyone with parental responsibility has consented, in writing' },
    { code: 'child-consents', text: 'the child consents, where they understand enough to' },
    { code: 'arrangements-as-here', text: 'visits and reviews arranged as if the home were in England' },
  ],
};
