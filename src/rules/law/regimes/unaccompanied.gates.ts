// Unaccompanied children: what is on record for the first days.

import { gateId } from '#src/domain/index';
import { always } from '../../entry.js';
import type { GateDefinition } from '../../gate.js';
import { councilPolicy } from '../../sources.js';

export const uascSafeguards: GateDefinition = {
  id: gateId('uasc-safeguards'),
  rows: ['W2'],
  title: 'Safe in the first days',
  sentence:
    'For a child who came alone, language, faith and the risk of trafficking are seen to before or soon after the move.',
  source: councilPolicy('unaccompanied children'),
  inForce: always,
  departure: 'Nobody else; in an emergency what may follow is on record within 3 working days.',
  role: 'social-worker',
  tonight: 'in-emergency',
  laterWithin: 3,
  conditions: [
    {
      code: 'first-72-hours',
      text: 'the risk of trafficking assessed, and a plan against going missing in the first 72 hours',
    },
    {
      code: 'interpreter',
      text: "an interpreter for the child's own language, who had no part in the journey",
      mayFollow: true,
    },
    { code: 'faith', text: "the child's faith, food and worship known to the home", mayFollow: true },
    {
      code: 'age-dispute',
      text: 'any dispute about age recorded, with how far the assessment is; a child until it is settled',
      mayFollow: true,
    },
    { code: 'national-referral', text: 'a referral to the National Referral Mechanism considered', mayFollow: true },
  ],
};
