// What closes a record to one person, and what opens it for hours: conflicts declared, glass broken, and who is told.

import { type Kysely, sql } from 'kysely';
import type { BrokenGlass, Conflict, StaffId, TeamId } from '#src/domain/index';
import { ringOf } from '../../identity/ring-of.js';
import { sealText } from '../../identity/seal.js';
import type { Database } from '../../tables/index.js';
import type { Tx } from '../../transaction.js';

export async function keepConflict(tx: Tx, conflict: Conflict, by: StaffId): Promise<void> {
  const { staff, record, reason, period } = conflict;
  await sql`insert into conflict (staff_id, kind, record_id, reason, from_day, to_day, declared_by)
    values (${staff}, ${record.kind}, ${record.id}, ${reason}, ${period.from}::date, ${period.to}::date, ${by})`.execute(
    tx,
  );
}

/** Gives the number it has from now on. */
export async function keepGlass(
  tx: Tx,
  { staff, record, until, reason, at }: BrokenGlass & { readonly reason: string; readonly at: Date },
): Promise<number> {
  const { rows } = await sql<{
    id: number;
  }>`select nextval(pg_get_serial_sequence('broken_glass', 'id')) as id`.execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('expected the broken glass to be numbered');
  const why = sealText(ringOf(tx), { table: 'broken_glass', column: 'reason', row: id }, reason);
  await sql`insert into broken_glass (id, staff_id, kind, record_id, reason, at, until) overriding system value
    values (${id}, ${staff}, ${record.kind}, ${record.id}, ${why}, ${at.toISOString()}::timestamptz,
      ${until.toISOString()}::timestamptz)`.execute(tx);
  return id;
}

/** Who manages the team on that day; of a record that is no team's, or of a team without one, whoever leads the service. */
export async function readManagers(db: Kysely<Database>, team: TeamId | null, on: string): Promise<readonly StaffId[]> {
  const { rows } = await sql<{ id: StaffId; own: boolean }>`
    select distinct p.staff_id as id, p.role = 'team-manager' as own from post p join staff s on s.id = p.staff_id
    where not s.visitor and p.from_day <= ${on}::date and (p.to_day is null or ${on}::date < p.to_day)
      and ((p.role = 'team-manager' and p.team_id = ${team}) or (p.role in ('service-manager', 'head-of-service') and p.team_id is null))
    order by 1`.execute(db);
  const own = rows.filter((row) => row.own);
  return (own.length > 0 ? own : rows).map(({ id }) => id);
}

/** Told once, however often it is written: the key is what it is about. */
export async function keepNotice(
  tx: Tx,
  {
    key,
    to,
    code,
    subject,
    detail,
    at,
  }: {
    readonly key: string;
    readonly to: StaffId;
    readonly code: string;
    readonly subject: string;
    readonly detail: Readonly<Record<string, unknown>>;
    readonly at: Date;
  },
): Promise<void> {
  await sql`insert into notice (key, to_staff, code, subject, detail, at)
    values (${key}, ${to}, ${code}, ${subject}, ${JSON.stringify(detail)}::jsonb, ${at.toISOString()}::timestamptz)
    on conflict (key) do nothing`.execute(tx);
}

const MOST_NOTICES = 50;

/** The newest first. */
export async function readNotices(db: Kysely<Database>, staff: StaffId) {
  return await db
    .selectFrom('notice')
    .select(['id', 'code', 'subject', 'detail', 'at'])
    .where('to_staff', '=', staff)
    .orderBy('id', 'desc')
    .limit(MOST_NOTICES)
    .execute();
}
