// Departing from what the fostering panel asked to be weighed.

import { gateId } from '#src/domain/index';
import { always } from '../entry.js';
import type { GateDefinition } from '../gate.js';
import { councilPolicy } from '../sources.js';

export const panelDeparture: GateDefinition = {
  id: gateId('panel-consideration-departure'),
  rows: ['P1'],
  title: "Departure from panel's considerations",
  sentence: 'What panel asked to be considered is departed from only once the fostering manager has recorded why.',
  source: councilPolicy('fostering panel recommendations'),
  inForce: always,
  departure: 'Nobody else.',
  role: 'fostering-manager',
  tonight: 'yes',
  laterWithin: null,
  conditions: [
    { code: 'considered', text: 'what panel asked to be considered has been talked through with the carers' },
    { code: 'reason-recorded', text: 'the reason for departing from it written down' },
  ],
};
