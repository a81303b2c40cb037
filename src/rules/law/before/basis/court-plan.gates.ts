// A placement other than the one the court approved.

import { gateId } from '#src/domain/index';
import { always } from '../../../entry.js';
import type { GateDefinition } from '../../../gate.js';
import { childrenAct } from '../../../sources.js';

export const courtPlanDeparture: GateDefinition = {
  id: gateId('court-plan-departure'),
  rows: ['M6'],
  title: "Departure from the court's plan",
  sentence:
    'A placement of another kind than the court approved waits until the court and the guardian have been told.',
  source: childrenAct('s31A', 'not-verified'),
  inForce: always,
  departure: 'Nobody while proceedings are live: the court is asked, by its out-of-hours judge if need be.',
  role: 'court',
  tonight: 'in-emergency',
  laterWithin: 1,
  conditions: [
    { code: 'legal-advice', text: 'legal advice taken on the departure from the plan' },
    { code: 'court-asked', text: 'the court asked before the move, where proceedings are live' },
    {
      code: 'guardian-told',
      text: "the child's guardian told, and what the guardian says put before the court",
      mayFollow: true,
    },
    { code: 'iro-told', text: 'the independent reviewing officer told', mayFollow: true },
  ],
};
