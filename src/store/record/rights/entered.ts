// A person entered by mistake: what stands in the way of taking them out again, and their end in every table.

import { sql } from 'kysely';
import type { ChildId, Day } from '#src/domain/index';
import { childrenOf, childTables } from '../../queries/children.js';
import { readTables } from '../../rows.js';
import type { Tx } from '../../transaction.js';

export interface Entered {
  readonly bornOn: Day;
  /** Of the episode that ended so; null of the living. */
  readonly diedOn: Day | null;
  /** A placement, an episode or a decision: then it is no mistake, but a looked-after child's record. */
  readonly lookedAfter: boolean;
  /** A place is kept for them now. */
  readonly held: boolean;
  /** In the terms or the diary of a home. */
  readonly namedByAHome: boolean;
}

/** Null where there is no such child. */
export async function whatIsEntered(tx: Tx, child: ChildId): Promise<Entered | null> {
  const rows = await readTables(tx, childTables, { child: sql`id = ${child}`, sibling_link: sql`child_id = ${child}` });
  const [found] = childrenOf(rows);
  if (found === undefined) return null;
  const within = JSON.stringify([child]);
  const { rows: facts } = await sql<Omit<Entered, 'bornOn'>>`select
    (select max(dec)::text from episode where child_id = ${child} and rec = 'E2') as "diedOn",
    exists (select from placement where child_id = ${child})
      or exists (select from episode where child_id = ${child})
      or exists (select from decision_placement where child_id = ${child})
      or exists (select from view where child_id = ${child})
      or exists (select from decision where exists (
        select from jsonb_array_elements(parts) p where p->'children' @> ${within}::jsonb)) as "lookedAfter",
    exists (select from promise where child_id = ${child} and keeps) as held,
    exists (select from booking where child_id = ${child})
      or exists (select from approval_clause where named_children @> ${within}::jsonb)
      or exists (select from exemption where children @> ${within}::jsonb) as "namedByAHome"`.execute(tx);
  const [fact] = facts;
  return fact === undefined ? null : { bornOn: found.bornOn, ...fact };
}

/** Referrals of this child alone: they go too. */
export async function referralsAlone(tx: Tx, child: ChildId): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select referral_id as id from referral_member where child_id = ${child}
    and not exists (select from referral_member o where o.referral_id = referral_member.referral_id
      and o.child_id <> ${child}) order by 1`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Gives how many rows went. What only named the child among others names the others still. */
export async function takeOut(tx: Tx, child: ChildId): Promise<number> {
  const alone = await referralsAlone(tx, child);
  const own = sql`any (${[...alone]}::text[])`;
  const ofHold = sql`hold_id in (select id from hold where referral_id = ${own})`;
  const ofRecord = sql`(kind = 'child' and record_id = ${child}) or (kind = 'referral' and record_id = ${own})`;
  const gone = [
    sql`delete from ask_answer where ask_id in (select id from ask where referral_id = ${own})`,
    sql`delete from ask where referral_id = ${own}`,
    sql`delete from hold_extension where ${ofHold}`,
    sql`delete from promise where child_id = ${child} or ${ofHold}`,
    sql`delete from hold where referral_id = ${own}`,
    sql`delete from offer where referral_id = ${own}`,
    sql`delete from family_candidate where referral_id = ${own}`,
    sql`delete from sibling_plan where referral_id = ${own} or a = ${child} or b = ${child}`,
    sql`delete from contact where referral_id = ${own}`,
    sql`delete from impact_assessment where referral_id = ${own}`,
    sql`delete from referral_member where child_id = ${child}`,
    sql`delete from referral where id = ${own}`,
    sql`delete from sibling_link where child_id = ${child} or sibling_id = ${child}`,
    sql`delete from case_worker where ${ofRecord}`,
    sql`delete from case_record where ${ofRecord}`,
    sql`delete from conflict where ${ofRecord}`,
    sql`delete from broken_glass where ${ofRecord}`,
    sql`delete from fact_history where ${ofRecord}`,
    sql`delete from legal_hold where (${ofRecord}) and lifted_at is not null`,
    sql`delete from notice where subject = ${child} or subject = ${own}`,
    sql`delete from child where id = ${child}`,
  ];
  let rows = 0;
  for (const statement of gone) rows += Number((await statement.execute(tx)).numAffectedRows ?? 0);
  await sql`update contact set child_ids = child_ids - ${child}::text where child_ids @> ${JSON.stringify([child])}::jsonb`.execute(
    tx,
  );
  await sql`update family_candidate set child_ids = child_ids - ${child}::text
    where child_ids @> ${JSON.stringify([child])}::jsonb`.execute(tx);
  return rows;
}
