// Whose a record is: its team and who works with it. Asked of one record before an act, and of a list before it is shown.

import { type Kysely, sql } from 'kysely';
import type { Case, Day, RecordRef, StaffId, TeamId } from '#src/domain/index';
import { ringOf } from '../../identity/ring-of.js';
import { sealText } from '../../identity/seal.js';
import type { Database } from '../../tables/index.js';
import type { Tx } from '../../transaction.js';

/** Records that are there, a referral's children among them, and the cases that anybody has of them. */
export interface RecordsTouched {
  readonly records: readonly RecordRef[];
  readonly cases: readonly Case[];
  /** A referral still to be placed is among them, or no child at all. */
  readonly open: boolean;
}

const WORKERS = sql`(select coalesce(json_agg(json_build_object('staff', w.staff_id, 'role', w.role,
  'period', json_build_object('from', w.from_day, 'to', w.to_day)) order by w.id), '[]')
  from case_worker w where w.kind = c.kind and w.record_id = c.record_id)`;

/** One query whether they are there or not, and whosever they are. */
export async function readTouched(db: Kysely<Database>, asked: readonly RecordRef[]): Promise<RecordsTouched> {
  const { rows } = await sql<Row & { readonly open: boolean }>`
    with asked as (select kind, id from json_to_recordset(${JSON.stringify(asked)}::json) as a (kind text, id text)),
    touched as (
      select 'referral' as kind, 0 as sort, r.id, r.status = 'open' as open
        from referral r join asked a on a.kind = 'referral' and a.id = r.id
      union all
      select 'child', 1, c.id, exists (select 1 from referral_member m join referral r on r.id = m.referral_id
          where m.child_id = c.id and r.status = 'open')
        from child c where c.id in (select id from asked where kind = 'child'
          union select m.child_id from referral_member m join asked a on a.kind = 'referral' and a.id = m.referral_id)
      union all
      select 'home', 2, h.id, false from home h join asked a on a.kind = 'home' and a.id = h.id
    )
    select t.kind, t.id, t.open, c.team_id as team, c.restricted, ${WORKERS} as workers
    from touched t left join case_record c on c.kind = t.kind and c.record_id = t.id
    order by t.sort, t.id`.execute(db);
  const [first] = rows;
  return {
    records: rows.map(({ kind, id }) => ({ kind, id })),
    cases: rows.flatMap(asCase),
    open:
      first === undefined ||
      first.kind === 'home' ||
      (first.kind === 'referral' ? first.open : rows.some(({ open }) => open)),
  };
}

/** The cases among these, in no order that matters. Row by row and not as JSON: a list asks for a hundred of them. */
export async function readCases(
  db: Kysely<Database>,
  { referrals, children }: { readonly referrals: readonly string[]; readonly children: readonly string[] },
): Promise<readonly Case[]> {
  const { rows } = await sql<FlatRow>`
    select c.kind, c.record_id as id, c.team_id as team, c.restricted, w.staff_id as staff, w.role, w.from_day as "from", w.to_day as "to"
    from case_record c left join case_worker w on w.kind = c.kind and w.record_id = c.record_id
    where (c.kind = 'referral' and c.record_id = any(${referrals}::text[]))
      or (c.kind = 'child' and c.record_id = any(${children}::text[]))`.execute(db);
  const cases = new Map<string, { record: RecordRef; team: TeamId; restricted: boolean; workers: Worker[] }>();
  for (const { kind, id, team, restricted, staff, role, from, to } of rows) {
    const key = `${kind} ${id}`;
    const found = cases.get(key) ?? { record: { kind, id }, team, restricted, workers: [] };
    cases.set(key, found);
    if (staff !== null) found.workers.push({ staff, role, period: { from, to } });
  }
  return [...cases.values()];
}

type Worker = Case['workers'][number];

interface FlatRow extends RecordRef, Pick<Worker, 'role'> {
  readonly team: TeamId;
  readonly restricted: boolean;
  /** Null where nobody works with it: then the rest of the worker is null too. */
  readonly staff: StaffId | null;
  readonly from: Day;
  readonly to: Day | null;
}

interface Row extends RecordRef {
  readonly team: TeamId | null;
  readonly restricted: boolean | null;
  readonly workers: Case['workers'];
}

const asCase = ({ kind, id, team, restricted, workers }: Row): readonly Case[] =>
  team === null ? [] : [{ record: { kind, id }, team, workers, restricted: restricted === true }];

/** Who works with it from now on: those left out end today, and who is in it already is not written twice. */
export async function keepCase(
  tx: Tx,
  {
    record,
    team,
    workers,
    on,
  }: {
    readonly record: RecordRef;
    readonly team: TeamId;
    readonly workers: readonly Pick<Case['workers'][number], 'staff' | 'role'>[];
    readonly on: string;
  },
): Promise<void> {
  const kept = JSON.stringify(workers);
  await sql`insert into case_record (kind, record_id, team_id) values (${record.kind}, ${record.id}, ${team})
    on conflict (kind, record_id) do update set team_id = excluded.team_id`.execute(tx);
  await sql`update case_worker w set to_day = greatest(w.from_day, ${on}::date)
    where w.kind = ${record.kind} and w.record_id = ${record.id} and (w.to_day is null or w.to_day > ${on}::date)
      and not exists (select 1 from json_to_recordset(${kept}::json) as k (staff text, role text)
        where k.staff = w.staff_id and k.role = w.role)`.execute(tx);
  await sql`insert into case_worker (kind, record_id, staff_id, role, from_day)
    select ${record.kind}, ${record.id}, k.staff, k.role, ${on}::date
    from json_to_recordset(${kept}::json) as k (staff text, role text)
    where not exists (select 1 from case_worker w where w.kind = ${record.kind} and w.record_id = ${record.id}
      and w.staff_id = k.staff and w.role = k.role and (w.to_day is null or w.to_day > ${on}::date))`.execute(tx);
}

export async function keepRestricted(
  tx: Tx,
  {
    record,
    restricted,
    why,
    by,
  }: {
    readonly record: RecordRef;
    readonly restricted: boolean;
    readonly why: string;
    readonly by: StaffId;
  },
): Promise<void> {
  const place = { table: 'case_record', column: 'restricted_why', row: [record.kind, record.id] };
  const sealed = sealText(ringOf(tx), place, why);
  await sql`update case_record set restricted = ${restricted}, restricted_why = ${sealed}, restricted_by = ${by}
    where kind = ${record.kind} and record_id = ${record.id}`.execute(tx);
}
