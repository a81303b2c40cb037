// Holds as they stand: by reference, of one referral, or all that still keep a place at a moment.

import { type Kysely, sql } from 'kysely';
import type { ChildId, Hold, HoldId, HomeId, ReferralId, StaffId } from '#src/domain/index';
import type { HoldRow } from '../../tables/holds.js';
import type { Database } from '../../tables/index.js';
import type { Tx } from '../../transaction.js';

/** A hold, and when and by whom it was last made longer, where that was not taken back. */
export interface HoldRecord extends Hold {
  readonly endedAt: Date | null;
  readonly extended: {
    readonly at: Date;
    readonly by: StaffId;
    readonly wasUntil: Date;
    readonly position: number;
  } | null;
}

export interface HoldsWanted {
  readonly ids?: readonly HoldId[];
  readonly referral?: ReferralId;
  readonly together?: string;
  /** Only those that keep a place at this moment, whatever a job has done yet. */
  readonly liveAt?: Date;
}

/** Soonest to lapse first. */
export async function readHolds(
  db: Kysely<Database>,
  { ids, referral, together, liveAt }: HoldsWanted,
): Promise<readonly HoldRecord[]> {
  let query = db.selectFrom('hold').selectAll();
  if (ids !== undefined) query = query.where('id', '=', sql<HoldId>`any(${ids}::text[])`);
  if (referral !== undefined) query = query.where('referral_id', '=', referral);
  if (together !== undefined) query = query.where('together', '=', together);
  if (liveAt !== undefined)
    query = query.where('state', '=', 'held').where(sql<boolean>`until > ${liveAt.toISOString()}::timestamptz`);
  const rows = await query.orderBy('until').orderBy('id').execute();
  return await withChildren(db, rows);
}

/** Locked until the transaction ends, in the order of their references. */
export async function lockHolds(tx: Tx, ids: readonly HoldId[]): Promise<readonly HoldRecord[]> {
  const rows = await tx
    .selectFrom('hold')
    .selectAll()
    .where('id', '=', sql<HoldId>`any(${[...ids]}::text[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return await withChildren(tx, rows);
}

async function withChildren(db: Kysely<Database>, rows: readonly HoldRow[]): Promise<readonly HoldRecord[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const promises = await db
    .selectFrom('promise')
    .select(['hold_id', 'child_id'])
    .where('hold_id', 'in', ids)
    .orderBy('child_id')
    .execute();
  const extensions = await db
    .selectFrom('hold_extension')
    .selectAll()
    .where('hold_id', 'in', ids)
    .where('undone_at', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => {
    const last = extensions.filter((each) => each.hold_id === row.id).at(-1);
    return {
      id: row.id,
      referralId: row.referral_id,
      homeId: row.home_id,
      children: promises.filter((each) => each.hold_id === row.id).map((each) => each.child_id),
      from: row.from_day,
      madeAt: row.made_at,
      until: row.until,
      state: row.state,
      by: row.by_staff,
      together: row.together,
      endedAt: row.ended_at,
      extended:
        last === undefined
          ? null
          : { at: last.at, by: last.by_staff, wasUntil: last.was_until, position: last.position },
    };
  });
}

export interface Promised {
  readonly hold: HoldId;
  readonly child: ChildId;
  readonly home: HomeId;
  readonly referral: ReferralId;
}

/** Where some of these children are promised a place already, by any referral. */
export async function promisesOf(tx: Tx, children: readonly ChildId[]): Promise<readonly Promised[]> {
  return await tx
    .selectFrom('promise')
    .innerJoin('hold', 'hold.id', 'promise.hold_id')
    .select([
      'promise.hold_id as hold',
      'promise.child_id as child',
      'promise.home_id as home',
      'hold.referral_id as referral',
    ])
    .where('promise.keeps', '=', true)
    .where('promise.child_id', '=', sql<ChildId>`any(${[...children]}::text[])`)
    .orderBy('promise.child_id')
    .execute();
}

/** Whether a decision that is proposed or confirmed rests on any of them. */
export async function holdsDecided(tx: Tx, ids: readonly HoldId[]): Promise<boolean> {
  const { rows } = await sql`select 1 from decision_hold dh join decision d on d.id = dh.decision_id
    where dh.hold_id = any(${[...ids]}::text[]) and d.state in ('proposed', 'confirmed') limit 1`.execute(tx);
  return rows.length > 0;
}
