// The gates of a decision as they stood, and the answers to each: an answer is added, never changed but by its countersign.

import { sql } from 'kysely';
import type { DecisionId, Gate } from '#src/domain/index';
import type { GateAnswerRow } from '../../tables/record.js';
import type { Tx } from '../../transaction.js';
import { sealed } from './sealing.js';

/** Numbered on from those that are there. */
export async function addGates(tx: Tx, id: DecisionId, gates: readonly Gate[]): Promise<void> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(position), 0) as n from decision_gate where decision_id = ${id}`.execute(tx);
  let position = rows[0]?.n ?? 0;
  for (const { code, role, conditions, canBeTonight, later, until } of gates) {
    position += 1;
    await sql`insert into decision_gate (decision_id, position, code, role, conditions, can_be_tonight, later, until)
      values (${id}, ${position}, ${code}, ${role}, ${JSON.stringify(conditions)}::jsonb, ${canBeTonight},
        ${later === null ? null : JSON.stringify(later)}::jsonb, ${until}::date)`.execute(tx);
  }
}

/** Its words in clear. */
export type AnswerToAdd = Omit<GateAnswerRow, 'answer' | 'countersigned_at'>;

export async function addAnswer(tx: Tx, row: AnswerToAdd): Promise<void> {
  const { rows } = await sql<{ n: number }>`select coalesce(max(answer), 0) + 1 as n from gate_answer
    where decision_id = ${row.decision_id} and position = ${row.position}`.execute(tx);
  const answer = rows[0]?.n ?? 1;
  const key = [row.decision_id, row.position, answer];
  const words = (column: 'conditions' | 'reason' | 'outside') => sealed(tx, 'gate_answer', column, key, row[column]);
  await sql`insert into gate_answer (decision_id, position, answer, outcome, ticked, conditions, reason, by_staff, as_role,
      deputy_of, outside, at, written_by, countersign_by)
    values (${row.decision_id}, ${row.position}, ${answer}, ${row.outcome}, ${JSON.stringify(row.ticked)}::jsonb,
      ${words('conditions')}, ${words('reason')}, ${row.by_staff}, ${row.as_role}, ${row.deputy_of}, ${words('outside')},
      ${row.at.toISOString()}::timestamptz, ${row.written_by}, ${row.countersign_by}::date)`.execute(tx);
}

export async function setCountersigned(
  tx: Tx,
  { decision_id, position, answer }: Pick<GateAnswerRow, 'decision_id' | 'position' | 'answer'>,
  at: Date,
): Promise<void> {
  await sql`update gate_answer set countersigned_at = ${at.toISOString()}::timestamptz
    where decision_id = ${decision_id} and position = ${position} and answer = ${answer}`.execute(tx);
}
