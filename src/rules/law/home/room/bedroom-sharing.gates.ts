// Fostering NMS 10.6: who must agree before a child over three shares a bedroom.

import { gateId } from '#src/domain/index';
import type { GateDefinition } from '../../../gate.js';
import { since2011 } from '../../../sources.js';

export const sharingAgreed: GateDefinition = {
  id: gateId('bedroom-sharing'),
  rows: ['L31'],
  title: 'Sharing a bedroom',
  sentence: 'A child over three shares a bedroom only once each authority responsible for a child there has agreed.',
  source: {
    title: 'Fostering Services: National Minimum Standards 2011',
    section: 'standard 10.6',
    provenance: 'excerpt',
  },
  inForce: since2011,
  departure: 'Nobody else: each responsible authority agrees for its own child.',
  role: 'responsible-authorities',
  tonight: 'in-emergency',
  laterWithin: null,
  conditions: [
    {
      code: 'sharing-weighed',
      text: 'any bullying, any history of abuse or abusive behaviour, and the wishes of each child weighed',
    },
    { code: 'each-authority-agrees', text: 'each responsible authority agrees' },
    { code: 'agreement-recorded', text: 'the agreement and its reasons written down' },
  ],
};
