// CPR regs 16-19: what comes before a child in care is placed with a parent.

import { gateId } from '#src/domain/index';
import type { Condition, GateDefinition } from '../../../gate.js';
import { carePlanning, since2011 } from '../../../sources.js';

const always: readonly Condition[] = [
  { code: 'wishes-ascertained', text: "the child's wishes and feelings found out and given due consideration" },
  { code: 'safeguards-welfare', text: "the placement will safeguard and promote the child's welfare" },
  { code: 'no-conflict-with-order', text: 'it is compatible with every order for contact that a court has made' },
  { code: 'iro-consulted', text: 'the independent reviewing officer consulted' },
];

export const placementWithParentsApproval: GateDefinition = {
  id: gateId('placement-with-parents'),
  rows: ['L17'],
  title: 'Placement with a parent',
  sentence: 'A child in care is placed with a parent only once the nominated officer has approved it.',
  source: carePlanning('regs 16-18, Sch 3', 'read'),
  inForce: since2011,
  departure: 'Nobody: in an emergency the nominated officer approves it before the assessment is complete.',
  role: 'nominated-officer',
  tonight: 'no',
  laterWithin: null,
  conditions: [
    { code: 'assessed-to-schedule-3', text: 'the parent, every other adult and the home assessed to Schedule 3' },
    { code: 'case-reviewed', text: "the child's case reviewed" },
    ...always,
  ],
};

/** Reg 19, of which the text for Wales was read and that for England was not. */
export const placementWithParentsAtOnce: GateDefinition = {
  ...placementWithParentsApproval,
  id: gateId('placement-with-parents-at-once'),
  title: 'Placement with a parent at once',
  sentence:
    'Before the assessment is complete a child in care goes to a parent only where that is necessary and consistent with welfare.',
  source: carePlanning('reg 19', 'not-verified'),
  departure: 'Nobody: if the decision is not to confirm it, the placement ends.',
  tonight: 'yes',
  laterWithin: 10,
  conditions: [
    { code: 'necessary-and-consistent', text: 'why it is necessary now, and consistent with welfare' },
    { code: 'parent-interviewed', text: 'the parent interviewed for as much of Schedule 3 as can be had at once' },
    ...always,
    {
      code: 'assessment-completed',
      text: 'the assessment and the review completed, and the decision made within 10 working days more',
      mayFollow: true,
    },
  ],
};
