// The rows that an act on a decision stands on, locked in one order for all: the referral, then homes, then the decision.

import { sql } from 'kysely';
import type { DecisionId, DecisionState, HomeId, Referral, ReferralId } from '#src/domain/index';
import type { DecisionRow } from '../../tables/record.js';
import type { Tx } from '../../transaction.js';

/** Null where there is no such referral. */
export async function lockReferral(tx: Tx, id: ReferralId): Promise<{ readonly status: Referral['status'] } | null> {
  const row = await tx.selectFrom('referral').select('status').where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  return row ?? null;
}

/** Those of them that are there. */
export async function lockHomes(tx: Tx, ids: readonly HomeId[]): Promise<readonly HomeId[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('home')
    .select('id')
    .where('id', 'in', [...new Set(ids)])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

export async function lockDecision(tx: Tx, id: DecisionId): Promise<DecisionRow | null> {
  const row = await tx.selectFrom('decision').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  return row ?? null;
}

/** Without a lock: which referral and homes to lock first, which never change; and its state, which may. */
export async function whereDecisionStands(
  tx: Tx,
  id: DecisionId,
): Promise<{ readonly referral: ReferralId; readonly homes: readonly HomeId[]; readonly state: DecisionState } | null> {
  const row = await tx
    .selectFrom('decision')
    .select(['referral_id', 'parts', 'state'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { referral: row.referral_id, homes: row.parts.map(({ homeId }) => homeId), state: row.state };
}

export async function setReferralStatus(tx: Tx, id: ReferralId, status: Referral['status']): Promise<void> {
  await sql`update referral set status = ${status} where id = ${id} and status <> ${status}`.execute(tx);
}
