// The exception to the council's smoke-free policy: for relatives and in emergencies, with a plan.

import { gateId } from '#src/domain/index';
import { always } from '../entry.js';
import type { GateDefinition } from '../gate.js';
import { councilPolicy } from '../sources.js';

export const smokingException: GateDefinition = {
  id: gateId('smoking-exception'),
  rows: ['P1'],
  title: 'Exception to the smoke-free policy',
  sentence: 'A child who needs smoke-free air lives with smokers only by an exception, with a plan for the home.',
  source: councilPolicy('smoking and vaping in foster homes'),
  inForce: always,
  departure: 'Nobody else.',
  role: 'fostering-manager',
  tonight: 'yes',
  laterWithin: null,
  conditions: [
    { code: 'smoke-plan', text: 'a plan for the home and the car: nobody smokes or vapes near the child' },
    {
      code: 'health-advice',
      text: "advice on the child's health, where they have asthma, a heart condition or glue ear",
    },
  ],
};
