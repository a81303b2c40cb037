// Records that nothing may be erased of for now: set with a reason, lifted with one.

import { type Kysely, sql } from 'kysely';
import type { RecordRef, StaffId } from '#src/domain/index';
import { ringOf } from '../../identity/ring-of.js';
import { sealText } from '../../identity/seal.js';
import type { Database } from '../../tables/index.js';
import type { Tx } from '../../transaction.js';
import { nextId } from './next-id.js';

export interface LegalHoldAct {
  readonly record: RecordRef;
  readonly reason: string;
  readonly by: StaffId;
  readonly at: Date;
}

/** False where one stands already. */
export async function setLegalHold(tx: Tx, { record, reason, by, at }: LegalHoldAct): Promise<boolean> {
  const id = await nextId(tx, 'legal_hold_number', 'LH');
  const why = sealText(ringOf(tx), { table: 'legal_hold', column: 'reason', row: id }, reason);
  const { rows } = await sql`insert into legal_hold (id, kind, record_id, reason, set_by, set_at)
    values (${id}, ${record.kind}, ${record.id}, ${why}, ${by}, ${at.toISOString()}::timestamptz)
    on conflict (kind, record_id) where lifted_at is null do nothing returning id`.execute(tx);
  return rows.length > 0;
}

/** False where none stands. */
export async function liftLegalHold(tx: Tx, { record, reason, by, at }: LegalHoldAct): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`select id from legal_hold
    where kind = ${record.kind} and record_id = ${record.id} and lifted_at is null for update`.execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) return false;
  const why = sealText(ringOf(tx), { table: 'legal_hold', column: 'lifted_why', row: id }, reason);
  await sql`update legal_hold set lifted_by = ${by}, lifted_at = ${at.toISOString()}::timestamptz, lifted_why = ${why}
    where id = ${id}`.execute(tx);
  return true;
}

/** References that a hold stands on: a referral's children and a child's referrals with it. */
export async function heldByLaw(db: Kysely<Database>): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with held as (select kind, record_id as id from legal_hold where lifted_at is null)
    select id from held
    union select m.child_id from referral_member m join held h on h.kind = 'referral' and h.id = m.referral_id
    union select m.referral_id from referral_member m join held h on h.kind = 'child' and h.id = m.child_id
    order by 1`.execute(db);
  return rows.map(({ id }) => id);
}
