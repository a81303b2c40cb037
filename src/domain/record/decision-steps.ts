// The steps of a decision as data: which act may be done in which state, and what state it leads to. Nothing else moves one.

import type { DecisionState } from './decision.js';

export const decisionActs = [
  'record-view',
  'approve-gate',
  'refuse-gate',
  'countersign',
  'confirm',
  'start',
  'end',
  'withdraw',
  'cancel',
  'undo-propose',
  'undo-view',
  'undo-gate',
  'undo-refusal',
  'undo-confirm',
] as const;
export type DecisionAct = (typeof decisionActs)[number];

export interface DecisionStep {
  readonly from: readonly DecisionState[];
  /** Null where the state stays as it is. */
  readonly to: DecisionState | null;
}

export const decisionSteps: Readonly<Record<DecisionAct, DecisionStep>> = {
  // A view that could not be had in time is asked for again after the child has moved in.
  'record-view': { from: ['proposed', 'confirmed', 'started'], to: null },
  // After confirmation an answer only adds what was allowed to follow.
  'approve-gate': { from: ['proposed', 'confirmed', 'started'], to: null },
  'refuse-gate': { from: ['proposed'], to: 'refused' },
  // Owed for what was said, whatever came of the placement since.
  countersign: { from: ['proposed', 'confirmed', 'started', 'ended', 'cancelled'], to: null },
  confirm: { from: ['proposed'], to: 'confirmed' },
  start: { from: ['confirmed'], to: 'started' },
  end: { from: ['started'], to: 'ended' },
  withdraw: { from: ['proposed'], to: 'withdrawn' },
  cancel: { from: ['confirmed'], to: 'cancelled' },
  'undo-propose': { from: ['proposed'], to: 'withdrawn' },
  'undo-view': { from: ['proposed', 'confirmed', 'started'], to: null },
  'undo-gate': { from: ['proposed'], to: null },
  'undo-refusal': { from: ['refused'], to: 'proposed' },
  'undo-confirm': { from: ['confirmed'], to: 'proposed' },
};

export const mayStep = (act: DecisionAct, state: DecisionState): boolean => decisionSteps[act].from.includes(state);
