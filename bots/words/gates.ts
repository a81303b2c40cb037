// The approvals an option may need, in words: what, on what record.

import type { Gate } from '#src/services/index';

const words: Readonly<Record<Gate['code'], string>> = {
  'reg-24-temporary-approval':
    'temporary approval of a connected person for up to 16 weeks (regulation 24), on an assessment of everyone in the home',
  'out-of-area': 'a placement outside the area (regulation 11), on the record of wishes, search and consultation',
  'at-a-distance': 'a placement at a distance (regulation 11), on the record of wishes, search and consultation',
  'panel-consideration-departure': 'a departure from what panel asked to be weighed, with the reason recorded',
  'host-authority-exemption': 'a written exemption from the usual fostering limit, naming the children',
  'statement-of-purpose': "a revised statement of purpose that covers the child, after the home's impact assessment",
  'smoking-exception': 'an exception to the smoke-free policy, with a plan for the home recorded',
};

/** Without a full stop; who may give it is the gate's role. */
export const sayGate = (gate: Gate): string => words[gate.code];
