// CPR reg 14: what comes before a placement is ended, and what may follow where a child is moved at once.

import { gateId } from '#src/domain/index';
import type { GateDefinition } from '../../../gate.js';
import { carePlanning, since2011 } from '../../../sources.js';

export const reviewFirst: GateDefinition = {
  id: gateId('review-before-move'),
  rows: ['L16'],
  title: 'Review before a move',
  sentence: "A placement is ended only after a review of the child's case.",
  source: carePlanning('reg 14(1)', 'read'),
  inForce: since2011,
  departure: 'Nobody, except where there is an immediate risk of significant harm, or of serious injury to others.',
  role: 'independent-reviewing-officer',
  tonight: 'no',
  laterWithin: null,
  conditions: [
    {
      code: 'review-held',
      text: "a review of the child's case has considered this move, with the independent reviewing officer in the chair",
    },
  ],
};

/** Notice that the present placement ends: not the notices of the new one. */
export const noticeOfMove: GateDefinition = {
  id: gateId('notice-of-move'),
  rows: ['L16'],
  title: 'Notice that a placement ends',
  sentence:
    'Before a placement ends, or within 10 working days after, the reviewing officer is told and everyone concerned is told in writing.',
  source: carePlanning('reg 14(2)-(4)', 'read'),
  inForce: since2011,
  departure: 'The social worker, who records whom it was not reasonably practicable to tell first.',
  role: 'social-worker',
  tonight: 'yes',
  laterWithin: 10,
  conditions: [
    {
      code: 'iro-informed',
      text: 'the independent reviewing officer told, as soon as it can be done',
      mayFollow: true,
    },
    {
      code: 'notice-given',
      text: 'written notice to everyone who was told of the present placement, and to the carer or home',
      mayFollow: true,
    },
    {
      code: 'area-authority-told',
      text: "written notice to the authority where the child lives, if it is another's area",
      mayFollow: true,
    },
  ],
};
