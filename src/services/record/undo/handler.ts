// How an act of one kind is taken back: given the line of the audit that tells of it, in a transaction of its own.

import type { AuditAct, AuditLine, Day } from '#src/domain/index';
import type { Tx } from '#src/store/index';
import type { Outcome } from '../act.js';
import type { Undone } from '../records.js';
import type { By, RecordDeps } from '../terms.js';

export interface ToUndo {
  readonly line: Pick<AuditLine, 'act' | 'subject' | 'at' | 'detail'>;
  /** The day that placements are reckoned from. */
  readonly asAt: Day;
}

/** Whether the act is this person's own is looked at before; its window, and whether it can be undone at all, here. */
export type UndoHandler = (deps: RecordDeps, tx: Tx, by: By, undo: ToUndo) => Promise<Outcome<Undone>>;

export type UndoHandlers = Partial<Readonly<Record<AuditAct, UndoHandler>>>;
