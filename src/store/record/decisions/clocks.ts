// Clocks that began with a placement: each a day by which something must be done, until it is.

import { sql } from 'kysely';
import type { ChildId, Day, DecisionId, HomeId, StaffId } from '#src/domain/index';
import type { Tx } from '../../transaction.js';

export interface ClockToStart {
  readonly timer: string;
  readonly home: HomeId | null;
  readonly children: readonly ChildId[];
  readonly role: string;
  readonly due: Day;
  readonly dueAt: string | null;
}

export async function startClocks(tx: Tx, id: DecisionId, clocks: readonly ClockToStart[]): Promise<void> {
  for (const { timer, home, children, role, due, dueAt } of clocks)
    await sql`insert into clock_started (decision_id, timer, home_id, children, role, due, due_at)
      values (${id}, ${timer}, ${home}, ${JSON.stringify(children)}::jsonb, ${role}, ${due}::date, ${dueAt})`.execute(
      tx,
    );
}

/** Of those not done: all, or only the rule book's, which are counted from the day of the start. */
export async function stopClocks(tx: Tx, id: DecisionId, which: 'all' | 'rule-book', at: Date): Promise<void> {
  await sql`update clock_started set stopped_at = ${at.toISOString()}::timestamptz where decision_id = ${id}
    and done_at is null and stopped_at is null and (${which === 'all'} or timer !~ '^(gate|view):')`.execute(tx);
}

/** Gives how many were running. */
export async function finishClock(tx: Tx, id: DecisionId, timer: string, by: StaffId, at: Date): Promise<number> {
  const { rows } = await sql<{ id: number }>`update clock_started
    set done_at = ${at.toISOString()}::timestamptz, done_by = ${by}
    where decision_id = ${id} and timer = ${timer} and done_at is null and stopped_at is null returning id`.execute(tx);
  return rows.length;
}
