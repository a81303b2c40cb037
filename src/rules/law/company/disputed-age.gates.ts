// While a child's age is disputed: treated as a child, and with whom they may not live until it is assessed.

import { gateId } from '#src/domain/index';
import { always } from '../../entry.js';
import type { GateDefinition } from '../../gate.js';

export const ageAssessment: GateDefinition = {
  id: gateId('age-assessment'),
  rows: ['W2'],
  title: 'Until age is assessed',
  sentence:
    'Until their age is assessed the child is looked after as a child, apart from adults and from younger children.',
  source: {
    title: 'Care of unaccompanied migrant children: statutory guidance 2017; council practice',
    section: null,
    provenance: 'not-verified',
  },
  inForce: always,
  departure: 'Nobody else: the social worker says how it is kept to, in this home.',
  role: 'social-worker',
  tonight: 'yes',
  laterWithin: null,
  conditions: [
    { code: 'treated-as-a-child', text: 'treated as a child meanwhile, with the same care and the same plan' },
    { code: 'own-bedroom', text: 'a bedroom shared with nobody younger and with no adult' },
    { code: 'apart-from-younger', text: 'not in a unit with younger children until assessed' },
    { code: 'apart-from-adults', text: 'not among adults who are not their carers' },
    { code: 'assessment-arranged', text: 'who assesses the age, and when, written down' },
  ],
};
