// What those concerned said of a decision, each view a row: one taken back is kept, and counts no more.

import { sql } from 'kysely';
import type { ChildId, Day, DecisionId } from '#src/domain/index';
import { readRows } from '../../rows.js';
import type { ViewRow } from '../../tables/record.js';
import type { Tx } from '../../transaction.js';
import { sealed } from './sealing.js';

/** Its words in clear. Gives its number within the decision. */
export async function addView(tx: Tx, row: Omit<ViewRow, 'position' | 'taken_back_at'>): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(position), 0) + 1 as n from view where decision_id = ${row.decision_id}`.execute(tx);
  const position = rows[0]?.n ?? 1;
  const words = sealed(tx, 'view', 'words', [row.decision_id, position], row.words);
  await sql`insert into view (decision_id, position, of_whom, child_id, home_id, obtained, words, why_not, again, by_staff, at)
    values (${row.decision_id}, ${position}, ${row.of_whom}, ${row.child_id}, ${row.home_id}, ${row.obtained}, ${words},
      ${row.why_not}, ${row.again}::date, ${row.by_staff}, ${row.at.toISOString()}::timestamptz)`.execute(tx);
  return position;
}

export async function takeBackView(tx: Tx, id: DecisionId, position: number, at: Date): Promise<void> {
  await sql`update view set taken_back_at = ${at.toISOString()}::timestamptz
    where decision_id = ${id} and position = ${position} and taken_back_at is null`.execute(tx);
}

/** Of a child who is there: the county's own row, opened. */
export async function bornOn(tx: Tx, child: ChildId): Promise<Day> {
  const [row] = await readRows(tx, 'child', sql`id = ${child}`);
  if (row === undefined) throw new Error('expected a child of a referral to be held');
  return row.born_on;
}
