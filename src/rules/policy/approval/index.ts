// What the council stops, asks about or approves, whatever the points.

import { shelf } from '../../shelf.js';
import { ofstedInadequate } from './ofsted-grade.gates.js';
import { ofstedGrade } from './ofsted-grade.js';
import { whyMove } from './settled-child.gates.js';
import { settledChild } from './settled-child.js';
import { placementApproval } from './spending-approval.gates.js';
import { spendingApproval } from './spending-approval.js';

export const approval = shelf({
  at: 'policy/approval',
  rules: [ofstedGrade, settledChild, spendingApproval],
  gates: [ofstedInadequate, whyMove, placementApproval],
});
