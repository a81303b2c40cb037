// A long-term match: what the fostering panel must see before the home is the child's for good.

import { day, gateId } from '#src/domain/index';
import type { GateDefinition } from '../../gate.js';
import { carePlanning } from '../../sources.js';

export const longTermMatchApproval: GateDefinition = {
  id: gateId('long-term-match'),
  rows: ['L23'],
  title: 'Long-term match',
  sentence: 'A long-term match waits for the fostering panel.',
  source: carePlanning('reg 22B (SI 2015/495)', 'not-verified'),
  inForce: { from: day('2015-04-01'), to: null },
  departure: 'Nobody; the child may live there meanwhile as in any foster placement.',
  role: 'fostering-panel',
  tonight: 'no',
  laterWithin: null,
  conditions: [
    { code: 'plan-is-long-term', text: "the child's plan for permanence is long-term foster care" },
    {
      code: 'carer-agrees',
      text: 'the carer has agreed to care for the child until 18, or until the child leaves care',
    },
    {
      code: 'needs-assessed',
      text: "an assessment of how the carer meets the child's needs, now and later, and with what support",
    },
    { code: 'wishes', text: 'what the child wants of this home, in their own words where they can say it' },
    { code: 'iro-consulted', text: 'the independent reviewing officer consulted' },
    { code: 'all-told', text: 'the carer, the parents and the child told what the arrangement is' },
  ],
};
