// s22(4): whose wishes and feelings are ascertained before a decision is made.

import { gateId } from '#src/domain/index';
import { always } from '../../../entry.js';
import type { GateDefinition } from '../../../gate.js';
import { childrenAct } from '../../../sources.js';

/** It accepts "not practicable yet, by whom, by when": it never stands between a child and tonight's bed (practice L8). */
export const views: GateDefinition = {
  id: gateId('views'),
  rows: ['L8'],
  title: 'Views before the decision',
  sentence:
    'The child, and everyone whose views the law asks for, is asked before the decision, or a day is set to ask them.',
  source: childrenAct('s22(4)-(5)', 'read'),
  inForce: always,
  departure: 'The social worker, who records why a view could not be had yet, who will ask, and by when.',
  role: 'social-worker',
  tonight: 'yes',
  laterWithin: 5,
  conditions: [
    { code: 'child', text: "the child's wishes and feelings, with regard to age and understanding", mayFollow: true },
    { code: 'parents', text: "the parents' wishes and feelings, or why they are withheld for safety", mayFollow: true },
    {
      code: 'others-with-pr',
      text: 'the wishes and feelings of anybody else with parental responsibility, or that there is nobody',
      mayFollow: true,
    },
    {
      code: 'relevant-others',
      text: 'the wishes and feelings of anybody else who matters to the child, or that there is nobody',
      mayFollow: true,
    },
  ],
};
