// One line of the audit: who did what to which record, when, and on which versions. Never what a child is called or said.

import type { StaffId, Surface } from './staff.js';

/** Past tense: a line is written by the act's own transaction, and stands only if the act does. */
export const auditActs = [
  'signed-in-as',
  'list-shown',
  'explanation-shown',
  'board-shown',
  'proposal-for-all-shown',
  'identity-shown',
  'record-shown',
  'hold-made',
  'hold-extended',
  'hold-released',
  'hold-lapsed',
  'hold-undone',
  'option-proposed',
  'view-recorded',
  'gate-approved',
  'gate-refused',
  'approval-countersigned',
  'decision-withdrawn',
  'decision-refused',
  'placement-confirmed',
  'placement-cancelled',
  'placement-started',
  'placement-ended',
  'clock-finished',
  'act-undone',
  'asked',
  'ask-answered',
  'denied',
  'glass-broken',
  'conflict-declared',
  'conflict-ended',
  'post-given',
  'post-ended',
  'deputy-named',
  'case-assigned',
  'case-restricted',
  'data-imported',
  'fact-corrected',
  'subject-file-exported',
  'erasure-asked',
  'erased',
  'legal-hold-set',
  'legal-hold-lifted',
  'retention-run',
  'keys-rotated',
  'backup-made',
  'restored',
  'blind-pass-revealed',
  'job-run',
] as const;
export type AuditAct = (typeof auditActs)[number];

export interface AuditEntry {
  readonly actor: StaffId;
  readonly act: AuditAct;
  /** "R-204", "hold HD-7", "D-12": references alone. */
  readonly subject: string;
  readonly surface: Surface;
  /** Codes, references, versions and hashes: what is here can never be taken out again. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** As it stands in the chain. */
export interface AuditLine extends AuditEntry {
  readonly seq: number;
  readonly at: Date;
  readonly hash: string;
  readonly previous: string | null;
}
