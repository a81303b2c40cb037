// Who is considered and who is asked before a decision.

import { shelf } from '../../../shelf.js';
import { parentsConsidered } from './parents-considered.js';
import { views as viewsAsked } from './views-before-decision.gates.js';
import { viewsBeforeDecision } from './views-before-decision.js';

export const views = shelf({
  at: 'law/before/views',
  rules: [parentsConsidered, viewsBeforeDecision],
  gates: [viewsAsked],
});
