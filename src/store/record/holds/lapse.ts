// What keeps nothing any more: holds past their time, and promises whose placement has begun or will not be.

import { sql } from 'kysely';
import type { HoldId } from '#src/domain/index';
import type { Tx } from '../../transaction.js';
import { addNotice } from '../notices.js';
import { type HoldRecord, lockHolds } from './read.js';
import { endHolds, fulfilHolds } from './write.js';

/** Where to look: all, or what stands in the way of some children in some homes. */
export interface Where {
  readonly homes: readonly string[];
  readonly children: readonly string[];
  /** With all of this referral's children. */
  readonly referral?: string;
}

const isNear = ({ homes, children, referral }: Where) => sql`(p.home_id = any(${[...homes]}::text[])
  or p.child_id = any(${[...children]}::text[])
  or p.child_id in (select child_id from referral_member where referral_id = ${referral ?? null}::text))`;

/**
 * Lapses every hold that is past its time, with those made together with it, and tells the officer of each, in this
 * transaction. A hold made longer meanwhile is left: it is looked at again once it is locked.
 */
export async function lapsePast(tx: Tx, now: Date, where: Where | 'all'): Promise<readonly HoldRecord[]> {
  if (where !== 'all') await letFulfilledGo(tx, where);
  const near =
    where === 'all' ? sql`true` : sql`exists (select 1 from promise p where p.hold_id = h.id and ${isNear(where)})`;
  const { rows } = await sql<{ id: HoldId }>`select h.id from hold h where h.state = 'held' and h.together in (
    select h.together from hold h where h.state = 'held' and h.until <= ${now.toISOString()}::timestamptz and ${near})
    order by h.id`.execute(tx);
  if (rows.length === 0) return [];
  const locked = await lockHolds(
    tx,
    rows.map(({ id }) => id),
  );
  const past = locked.filter(({ state, until }) => state === 'held' && until <= now);
  if (past.length === 0) return [];
  await endHolds(
    tx,
    past.map(({ id }) => id),
    { state: 'lapsed', why: 'time', at: now },
  );
  for (const hold of past)
    await addNotice(tx, {
      key: `hold-lapsed:${hold.id}`,
      to: hold.by,
      code: 'hold-lapsed',
      subject: `hold ${hold.id}`,
      detail: { referral: hold.referralId, home: hold.homeId, until: hold.until.toISOString() },
      at: now,
    });
  return past;
}

/** Promises that a placement stands on, once it has begun: the child lives there, and may be promised another place. */
async function letFulfilledGo(tx: Tx, where: Where): Promise<void> {
  const { rows } = await sql<{ hold: HoldId }>`select distinct p.hold_id as hold from promise p
    join hold h on h.id = p.hold_id join decision_hold dh on dh.hold_id = h.id join decision d on d.id = dh.decision_id
    where p.keeps and h.state = 'confirmed' and d.state in ('started', 'ended')
      and ${isNear(where)}`.execute(tx);
  if (rows.length > 0)
    await fulfilHolds(
      tx,
      rows.map(({ hold }) => hold),
    );
}
