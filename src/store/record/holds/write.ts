// Writing holds: made with a place for each child, made longer, ended, and taken up again.

import { sql } from 'kysely';
import {
  type ChildId,
  type Day,
  type HoldId,
  type HoldState,
  type HomeId,
  holdId,
  type ReferralId,
  type StaffId,
} from '#src/domain/index';
import { ringOf } from '../../identity/ring-of.js';
import { sealText } from '../../identity/seal.js';
import type { Tx } from '../../transaction.js';

export interface HoldToMake {
  readonly id: HoldId;
  readonly referral: ReferralId;
  readonly home: HomeId;
  readonly children: readonly ChildId[];
  readonly from: Day;
  readonly madeAt: Date;
  readonly until: Date;
  readonly by: StaffId;
  readonly together: string;
  /**
   * Promises that the home had when the law was asked. Should there be more by now, no place is left for these children, and
   * the constraint says so.
   */
  readonly beside?: number;
}

/** As many new references as there are holds to make. */
export async function nextHoldIds(tx: Tx, count: number): Promise<readonly HoldId[]> {
  const { rows } = await sql<{ n: number }>`
    select nextval('hold_number') as n from generate_series(1, ${count}::int)`.execute(tx);
  return rows.map(({ n }) => holdId(`HD-${n}`));
}

/** The home is locked by whoever calls. Were it not, the constraints would refuse the second of two. */
export async function insertHold(tx: Tx, hold: HoldToMake): Promise<void> {
  await sql`insert into hold (id, referral_id, home_id, from_day, made_at, until, by_staff, together)
    values (${hold.id}, ${hold.referral}, ${hold.home}, ${hold.from}::date, ${hold.madeAt.toISOString()}::timestamptz,
      ${hold.until.toISOString()}::timestamptz, ${hold.by}, ${hold.together})`.execute(tx);
  const beside = hold.beside ?? (await promisesAt(tx, hold.home));
  const places = await freePlaces(tx, hold, beside);
  for (const [i, child] of hold.children.entries())
    await sql`insert into promise (hold_id, child_id, home_id, place, days)
      values (${hold.id}, ${child}, ${hold.home}, ${places[i] ?? beside + i + 1}, daterange(${hold.from}::date, null))`.execute(
      tx,
    );
}

/** How many children the home keeps a place for. */
export async function promisesAt(tx: Tx, home: HomeId): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from promise where home_id = ${home} and keeps`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** The lowest numbers that no promise of the home has from the day on: of as many as there are promises, and these children. */
async function freePlaces(
  tx: Tx,
  { home, from, children }: Pick<HoldToMake, 'home' | 'from' | 'children'>,
  beside: number,
): Promise<readonly number[]> {
  const { rows } = await sql<{ place: number }>`
    select n as place from generate_series(1, ${beside + children.length}::int) n
    where not exists (select 1 from promise where home_id = ${home} and keeps and place = n
      and days && daterange(${from}::date, null))
    order by n limit ${children.length}::int`.execute(tx);
  return rows.map(({ place }) => place);
}

/** Those that still keep anything, over: their places are free at once. */
export async function endHolds(
  tx: Tx,
  ids: readonly HoldId[],
  {
    state,
    why,
    at,
  }: { readonly state: Exclude<HoldState, 'held' | 'confirmed'>; readonly why: string; readonly at: Date },
): Promise<void> {
  await sql`update hold set state = ${state}, ended_at = ${at.toISOString()}::timestamptz, ended_why = ${why}
    where id = any(${[...ids]}::text[]) and state in ('held', 'confirmed')`.execute(tx);
}

/** Held again: released before, or its placement never began. The home is locked, and the law asked, by whoever calls. */
export async function holdAgain(tx: Tx, { id }: { readonly id: HoldId }): Promise<void> {
  await sql`update hold set state = 'held', ended_at = null, ended_why = null where id = ${id}`.execute(tx);
  await promiseAnew(tx, id);
}

/** A placement stands on them: the clock no longer ends them. */
export async function confirmHolds(tx: Tx, ids: readonly HoldId[]): Promise<void> {
  await sql`update hold set state = 'confirmed' where id = any(${[...ids]}::text[]) and state = 'held'`.execute(tx);
}

/** Each child the lowest place that is free from the hold's day on. */
async function promiseAnew(tx: Tx, id: HoldId): Promise<void> {
  await sql`update promise set keeps = false where hold_id = ${id} and keeps`.execute(tx);
  const { rows } = await sql<{ child: ChildId; home: HomeId; from: Day }>`
    select p.child_id as child, h.home_id as home, h.from_day as "from" from promise p join hold h on h.id = p.hold_id
    where h.id = ${id} order by p.child_id`.execute(tx);
  for (const { child, home, from } of rows) {
    const [place] = await freePlaces(tx, { home, from, children: [child] }, await promisesAt(tx, home));
    await sql`update promise set place = ${place ?? 1}, days = daterange(${from}::date, null), keeps = true
      where hold_id = ${id} and child_id = ${child}`.execute(tx);
  }
}

/** The children live there: the placement says so from now on, and the promise keeps nothing more. */
export async function fulfilHolds(tx: Tx, ids: readonly HoldId[]): Promise<void> {
  await sql`update promise set keeps = false where hold_id = any(${[...ids]}::text[]) and keeps`.execute(tx);
}

export interface ExtensionToKeep {
  readonly hold: HoldId;
  readonly was: Date;
  readonly until: Date;
  readonly reason: string;
  readonly by: StaffId;
  readonly at: Date;
}

/** The reason is what somebody typed: sealed where it lies. */
export async function keepExtension(tx: Tx, { hold, was, until, reason, by, at }: ExtensionToKeep): Promise<void> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(position), 0) + 1 as n from hold_extension where hold_id = ${hold}`.execute(tx);
  const position = rows[0]?.n ?? 1;
  const sealed = sealText(ringOf(tx), { table: 'hold_extension', column: 'reason', row: [hold, position] }, reason);
  await sql`insert into hold_extension (hold_id, position, was_until, until, reason, by_staff, at)
    values (${hold}, ${position}, ${was.toISOString()}::timestamptz, ${until.toISOString()}::timestamptz, ${sealed},
      ${by}, ${at.toISOString()}::timestamptz)`.execute(tx);
  await setUntil(tx, hold, until);
}

/** The hold has its former time again; the extension stays on record as taken back. */
export async function takeBackExtension(
  tx: Tx,
  {
    hold,
    position,
    wasUntil,
    at,
  }: { readonly hold: HoldId; readonly position: number; readonly wasUntil: Date; readonly at: Date },
): Promise<void> {
  await sql`update hold_extension set undone_at = ${at.toISOString()}::timestamptz
    where hold_id = ${hold} and position = ${position}`.execute(tx);
  await setUntil(tx, hold, wasUntil);
}

const setUntil = (tx: Tx, hold: HoldId, until: Date) =>
  sql`update hold set until = ${until.toISOString()}::timestamptz where id = ${hold}`.execute(tx);
