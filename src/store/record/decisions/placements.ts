// Placements that a decision makes, begins and ends; and the earlier ones that end because it begins.

import { sql } from 'kysely';
import type { ChildId, Day, DecisionId, EndReason, HomeId, PlacementId, ReferralId, StaffId } from '#src/domain/index';
import type { Tx } from '../../transaction.js';

export interface PlacementToMake {
  readonly id: PlacementId;
  readonly child: ChildId;
  readonly home: HomeId;
  readonly from: Day;
  /** A bridge's last day: planned, and no end. */
  readonly plannedEnd: Day | null;
  readonly respite: boolean;
}

/** No bedroom yet: who sleeps where is the home's to say. */
export async function makePlacement(tx: Tx, decision: DecisionId, each: PlacementToMake): Promise<void> {
  await sql`insert into placement (id, child_id, home_id, bedroom_id, from_day, to_day, planned_end)
    values (${each.id}, ${each.child}, ${each.home}, null, ${each.from}::date, null, ${each.plannedEnd}::date)
    on conflict (id) do update set child_id = excluded.child_id, home_id = excluded.home_id, from_day = excluded.from_day,
      to_day = null, planned_end = excluded.planned_end`.execute(tx);
  await sql`insert into decision_placement (decision_id, placement_id, child_id, home_id, days, respite, made, stands)
    values (${decision}, ${each.id}, ${each.child}, ${each.home}, daterange(${each.from}::date, null), ${each.respite}, true, true)
    on conflict (decision_id, placement_id) do update set days = excluded.days, stands = true, ended_reason = null`.execute(
    tx,
  );
}

/** The child lives there already, and stays. */
export async function keepPlacement(
  tx: Tx,
  decision: DecisionId,
  { id, child, home, from }: Pick<PlacementToMake, 'id' | 'child' | 'home' | 'from'>,
): Promise<void> {
  await sql`insert into decision_placement (decision_id, placement_id, child_id, home_id, days, respite, made, stands)
    values (${decision}, ${id}, ${child}, ${home}, daterange(${from}::date, null), false, false, true)
    on conflict (decision_id, placement_id) do update set days = excluded.days, stands = true, ended_reason = null`.execute(
    tx,
  );
}

/** Those of the child's that are open on the day or begin later, whoever made them. */
export async function placementsFrom(
  tx: Tx,
  child: ChildId,
  from: Day,
): Promise<
  readonly {
    readonly id: PlacementId;
    readonly home_id: HomeId | null;
    readonly from_day: Day;
    readonly to_day: Day | null;
  }[]
> {
  return await tx
    .selectFrom('placement')
    .select(['id', 'home_id', 'from_day', 'to_day'])
    .where('child_id', '=', child)
    .where((on) => on.or([on('to_day', 'is', null), on('to_day', '>', from)]))
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

/** Ends that day, and remembers until when it was to go on. */
export async function cutPlacement(tx: Tx, decision: DecisionId, id: PlacementId, on: Day): Promise<void> {
  await sql`insert into placement_cut (decision_id, placement_id, was_to)
    select ${decision}, id, to_day from placement where id = ${id}
    on conflict (decision_id, placement_id) do update set given_back = false`.execute(tx);
  await sql`update placement set to_day = greatest(from_day, ${on}::date) where id = ${id}`.execute(tx);
  await sql`update decision_placement set days = daterange(lower(days), greatest(lower(days), ${on}::date))
    where placement_id = ${id} and stands`.execute(tx);
}

/** What would have ended goes on as it was. */
export async function giveBackCuts(tx: Tx, decision: DecisionId): Promise<void> {
  const { rows } = await sql<{
    placement_id: PlacementId;
    was_to: Day | null;
  }>`update placement_cut set given_back = true
    where decision_id = ${decision} and not given_back returning placement_id, was_to`.execute(tx);
  for (const { placement_id, was_to } of rows) {
    await sql`update placement set to_day = ${was_to}::date where id = ${placement_id}`.execute(tx);
    await sql`update decision_placement set days = daterange(lower(days), ${was_to}::date)
      where placement_id = ${placement_id} and stands`.execute(tx);
  }
}

/** It never began: the row that answers "who lives where" goes, and the decision's own stays. */
export async function takeOutPlacements(tx: Tx, decision: DecisionId): Promise<void> {
  await sql`delete from placement where id in
    (select placement_id from decision_placement where decision_id = ${decision} and made and stands)`.execute(tx);
  await sql`update decision_placement set stands = false where decision_id = ${decision}`.execute(tx);
}

/** They begin on another day than was planned; what ends because of them ends that day too. */
export async function movePlacements(tx: Tx, decision: DecisionId, from: Day): Promise<void> {
  const own = sql`decision_id = ${decision} and made and stands`;
  const cuts = sql`(select placement_id from placement_cut where decision_id = ${decision} and not given_back)`;
  // Out of the way while the others are moved: at no moment do two of a child's overlap.
  await sql`update decision_placement set days = 'empty' where ${own}`.execute(tx);
  await sql`update placement set to_day = greatest(from_day, ${from}::date) where id in ${cuts}`.execute(tx);
  await sql`update decision_placement set days = daterange(lower(days), greatest(lower(days), ${from}::date))
    where stands and placement_id in ${cuts}`.execute(tx);
  await sql`update placement set from_day = ${from}::date
    where id in (select placement_id from decision_placement where ${own})`.execute(tx);
  await sql`update decision_placement set days = daterange(${from}::date, null) where ${own}`.execute(tx);
}

/** Half-open: the child no longer lives there on that day. */
export async function endPlacement(
  tx: Tx,
  decision: DecisionId,
  id: PlacementId,
  on: Day,
  reason: EndReason,
): Promise<void> {
  await sql`update placement set to_day = ${on}::date where id = ${id}`.execute(tx);
  await sql`update decision_placement set days = daterange(lower(days), ${on}::date), ended_reason = ${reason}
    where decision_id = ${decision} and placement_id = ${id}`.execute(tx);
}

/** The referral's children for whom no decision that stands has a place yet. */
export async function childrenStillWaiting(tx: Tx, referral: ReferralId): Promise<readonly ChildId[]> {
  const { rows } = await sql<{
    child_id: ChildId;
  }>`select m.child_id from referral_member m where m.referral_id = ${referral}
    and not exists (select from decision_placement p join decision d on d.id = p.decision_id
      where d.referral_id = m.referral_id and p.child_id = m.child_id and p.stands
        and d.state in ('confirmed', 'started', 'ended')) order by m.position`.execute(tx);
  return rows.map(({ child_id }) => child_id);
}

/** Of these children, those with a confirmed placement that has yet to begin, or one that this referral's search found already. */
export async function childrenConfirmed(
  tx: Tx,
  referral: ReferralId,
  children: readonly ChildId[],
): Promise<readonly { readonly child: ChildId; readonly home: HomeId }[]> {
  const { rows } = await sql<{ child: ChildId; home: HomeId }>`select p.child_id as child, p.home_id as home
    from decision_placement p join decision d on d.id = p.decision_id
    where p.stands and not p.respite and p.child_id = any(${children}::text[])
      and (d.state = 'confirmed' or (d.referral_id = ${referral} and d.state = 'started')) order by 1, 2`.execute(tx);
  return rows;
}

/** Decisions that had begun and whose placements end because this one begins: who proposed each is owed its reason. */
export async function endedByCuts(
  tx: Tx,
  decision: DecisionId,
): Promise<readonly { readonly decision: DecisionId; readonly to: StaffId }[]> {
  const { rows } = await sql<{ decision: DecisionId; to: StaffId }>`select distinct d.id as decision, d.by_staff as "to"
    from placement_cut c join decision_placement p on p.placement_id = c.placement_id and p.stands and p.ended_reason is null
      join decision d on d.id = p.decision_id and d.state = 'started'
    where c.decision_id = ${decision} and not c.given_back order by 1`.execute(tx);
  return rows;
}
