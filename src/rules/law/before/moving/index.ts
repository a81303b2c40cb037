// What comes before a child leaves another placement, school or authority.

import { shelf } from '../../../shelf.js';
import { schoolArranged } from './education-arrangements.gates.js';
import { educationArrangements } from './education-arrangements.js';
import { ehcpTransfer } from './ehcp-moves.gates.js';
import { ehcpMoves } from './ehcp-moves.js';
import { keyStage4Approval } from './key-stage-4.gates.js';
import { keyStage4 } from './key-stage-4.js';
import { noticeOfMove, reviewFirst } from './review-before-move.gates.js';
import { reviewBeforeMove } from './review-before-move.js';
import { reviewBeforeSupport, urgentWithoutReview } from './review-before-other-arrangements.gates.js';
import { reviewBeforeOtherArrangements } from './review-before-other-arrangements.js';

export const moving = shelf({
  at: 'law/before/moving',
  rules: [reviewBeforeMove, reviewBeforeOtherArrangements, keyStage4, educationArrangements, ehcpMoves],
  gates: [
    reviewFirst,
    noticeOfMove,
    reviewBeforeSupport,
    urgentWithoutReview,
    keyStage4Approval,
    schoolArranged,
    ehcpTransfer,
  ],
});
