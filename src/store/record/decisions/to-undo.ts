// The newest act of a person that was not taken back yet, by the audit: what undo is asked of.

import { sql } from 'kysely';
import type { AuditAct, AuditLine, StaffId } from '#src/domain/index';
import type { Tx } from '../../transaction.js';

type Line = Pick<AuditLine, 'seq' | 'act' | 'subject' | 'at' | 'detail'>;

/**
 * Of these acts; with a subject, of that record alone. What was done with a greater act says with which: it is taken back
 * with that, and not by itself.
 */
export async function actsToUndo(
  tx: Tx,
  {
    actor,
    acts,
    subject,
  }: { readonly actor: StaffId; readonly acts: readonly AuditAct[]; readonly subject: string | null },
): Promise<Line | null> {
  const { rows } = await sql<Line>`select a.seq, a.act, a.subject, a.at, a.detail from audit a
    where a.actor = ${actor} and a.act = any(${acts}::text[]) and (${subject}::text is null or a.subject = ${subject}
        or a.subject = 'hold ' || ${subject}::text)
      and not a.detail ? 'with'
      and not exists (select from audit u where u.actor = a.actor and u.act = 'act-undone'
        and u.detail ->> 'seq' = a.seq::text)
    order by a.seq desc limit 1`.execute(tx);
  return rows[0] ?? null;
}
