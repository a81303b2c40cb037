// A fact about a child put right: the child as they are now, and what stood there before, sealed, with who, when and why.

import { type Kysely, sql } from 'kysely';
import type { Child, ChildId, StaffId } from '#src/domain/index';
import { ringOf } from '../../identity/ring-of.js';
import { sealText } from '../../identity/seal.js';
import { childrenOf, childTables, saveChildren } from '../../queries/children.js';
import { readTables } from '../../rows.js';
import type { Database } from '../../tables/index.js';
import type { Tx } from '../../transaction.js';
import { nextId } from './next-id.js';

/** Null where there is no such child. */
export async function childHeld(db: Kysely<Database>, id: ChildId): Promise<Child | null> {
  const rows = await readTables(db, childTables, { child: sql`id = ${id}`, sibling_link: sql`child_id = ${id}` });
  return childrenOf(rows)[0] ?? null;
}

/** Locked until the transaction ends, so that two corrections follow one another. */
export async function childToCorrect(tx: Tx, id: ChildId): Promise<Child | null> {
  await sql`select from child where id = ${id} for update`.execute(tx);
  return childHeld(tx, id);
}

export interface Correction {
  readonly child: Child;
  readonly field: string;
  readonly was: unknown;
  readonly became: unknown;
  readonly reason: string;
  readonly by: StaffId;
  readonly at: Date;
}

export async function keepCorrection(
  tx: Tx,
  { child, field, was, became, reason, by, at }: Correction,
): Promise<string> {
  await saveChildren(tx, [child]);
  const id = await nextId(tx, 'correction_number', 'FC');
  const sealed = (column: string, text: string) =>
    sealText(ringOf(tx), { table: 'fact_history', column, row: id }, text);
  await sql`insert into fact_history (id, kind, record_id, field, was, became, reason, by_staff, at)
    values (${id}, 'child', ${child.id}, ${field}, ${sealed('was', JSON.stringify(was))},
      ${sealed('became', JSON.stringify(became))}, ${sealed('reason', reason)}, ${by},
      ${at.toISOString()}::timestamptz)`.execute(tx);
  return id;
}
