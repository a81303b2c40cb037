// A person's own last act on the record taken back, or their last on the record they name, while its window is open.

import type { AuditAct, Day } from '#src/domain/index';
import { actsToUndo, type Tx } from '#src/store/index';
import { act, type Outcome } from '../act.js';
import { undoDecisions } from '../decisions/undo.js';
import { undoHolds } from '../holds/index.js';
import type { Undone } from '../records.js';
import { type Acted, refusedAct } from '../refusal.js';
import type { By, RecordDeps } from '../terms.js';
import type { UndoHandlers } from './handler.js';

/** By the act of the audit's line. What is not here is no act that a person would take back: a look, a denial. */
export const undoHandlers: UndoHandlers = { ...undoHolds, ...undoDecisions };

export async function undo(deps: RecordDeps, by: By, subject?: string): Promise<Acted<Undone>> {
  const asAt = await deps.asAt();
  return await act(deps, by, (tx) => takeBack(deps, tx, by, { subject, asAt }));
}

async function takeBack(
  deps: RecordDeps,
  tx: Tx,
  by: By,
  { subject, asAt }: { readonly subject: string | undefined; readonly asAt: Day },
): Promise<Outcome<Undone>> {
  const acts = Object.keys(undoHandlers) as AuditAct[];
  const line = await actsToUndo(tx, { actor: by.who.staff, acts, subject: subject ?? null });
  const handler = line === null ? undefined : undoHandlers[line.act];
  if (line === null || handler === undefined)
    return refusedAct({ code: 'not-found', what: 'act', asked: subject ?? '' });
  const outcome = await handler(deps, tx, by, { line, asAt });
  if (!outcome.ok) return outcome;
  const undone = { act: 'act-undone', subject: line.subject, detail: { act: line.act, seq: line.seq } } as const;
  return { ...outcome, audit: [...outcome.audit, undone] };
}
