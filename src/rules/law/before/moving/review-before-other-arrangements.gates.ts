// s22D: what comes before a move out of foster care or a children's home into other arrangements.

import { gateId } from '#src/domain/index';
import type { GateDefinition } from '../../../gate.js';
import { childrenAct, since2011 } from '../../../sources.js';

export const reviewBeforeSupport: GateDefinition = {
  id: gateId('review-before-other-arrangements'),
  rows: ['L10'],
  title: 'Review of a move into support',
  sentence:
    "A child leaves foster care or a children's home for supported accommodation or lodgings only after a review of the case.",
  source: childrenAct('s22D(1)', 'excerpt'),
  inForce: since2011,
  departure: "The team manager, who records why the child's welfare makes it necessary and why it is urgent.",
  role: 'independent-reviewing-officer',
  tonight: 'no',
  laterWithin: null,
  conditions: [
    {
      code: 'review-held',
      text: "a review of the child's case has decided on the move, with the independent reviewing officer in the chair",
    },
  ],
};

/** Who decides that it is necessary and urgent the Act does not say: a manager on call, as we have it. */
export const urgentWithoutReview: GateDefinition = {
  id: gateId('urgent-other-arrangements'),
  rows: ['L10'],
  title: 'Urgent move into support',
  sentence:
    "Without a review a child moves into supported accommodation or lodgings only where the child's welfare makes it necessary, and it is urgent.",
  source: childrenAct('s22D(2)', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody: one of the two is not enough.',
  role: 'team-manager',
  tonight: 'yes',
  laterWithin: null,
  conditions: [
    { code: 'necessary-for-welfare', text: "why it is necessary in order to safeguard the child's welfare" },
    { code: 'urgent', text: 'why it cannot wait for a review' },
    { code: 'iro-told', text: 'the independent reviewing officer told of the move' },
  ],
};
