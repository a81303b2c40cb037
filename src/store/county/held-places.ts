// Places that are kept for referrals at a moment, as a snapshot has them.

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Child, ChildId, Day, HeldPlaces, HoldId, HomeId, ReferralId } from '#src/domain/index';
import type { Database } from '../tables/index.js';

interface Row {
  readonly hold: HoldId;
  readonly referral: ReferralId;
  readonly home: HomeId;
  readonly from: Day;
  readonly children: readonly ChildId[];
}

/** Without a moment, whatever has not been written down as over: nothing is called free that may be kept. */
export async function readHeldPlaces(
  db: Kysely<Database>,
  childOf: (id: ChildId) => Child | undefined,
  { now, where = sql`true` }: { readonly now?: Date | undefined; readonly where?: RawBuilder<unknown> },
): Promise<readonly HeldPlaces[]> {
  const live = now === undefined ? sql`true` : sql`h.until > ${now.toISOString()}::timestamptz`;
  const { rows } = await sql<Row>`
    select h.id as hold, h.referral_id as referral, h.home_id as home, h.from_day as "from",
      json_agg(p.child_id order by p.child_id) as children
    from hold h join promise p on p.hold_id = h.id
    where h.state = 'held' and ${live} and ${where} group by h.id order by h.id`.execute(db);
  return rows.map(({ children, ...row }) => ({
    ...row,
    children: children.flatMap((id) => childOf(id) ?? []),
  }));
}
