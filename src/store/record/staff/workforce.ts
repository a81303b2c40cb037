// A whole workforce written at once, beside an invented county: teams, staff, posts, deputies, and whose each record is.

import { type Kysely, sql } from 'kysely';
import type { Period, Workforce } from '#src/domain/index';
import type { Database } from '../../tables/index.js';

/**
 * Those named have these posts and no others; whose each record is, is told anew. Whoever else is on the staff stays as
 * they are, as do accounts: people outlast the county that was made up around them.
 */
export async function writeWorkforce(
  db: Kysely<Database>,
  { teams, staff, deputies, cases }: Workforce,
): Promise<void> {
  const posts = staff.flatMap((each) =>
    each.posts.map(({ role, team, period }) => ({ staff_id: each.id, role, team_id: team, ...days(period) })),
  );
  const workers = cases.flatMap(({ record, workers: with_ }) =>
    with_.map((each) => ({
      kind: record.kind,
      record_id: record.id,
      staff_id: each.staff,
      role: each.role,
      ...days(each.period),
    })),
  );
  const ids = staff.map(({ id }) => id);
  await db.transaction().execute(async (tx) => {
    const put = async (table: keyof Database, columns: readonly string[], rows: readonly object[], then = sql``) => {
      const names = sql.join(columns.map((column) => sql.ref(column)));
      await sql`insert into ${sql.table(table)} (${names}) select ${names}
        from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json) ${then}`.execute(tx);
    };
    const named = sql`on conflict (id) do update set name = excluded.name`;
    await sql`delete from case_worker`.execute(tx);
    await sql`delete from case_record`.execute(tx);
    await sql`delete from post where staff_id = any(${ids}::text[])`.execute(tx);
    await sql`delete from deputy where of_staff = any(${ids}::text[]) or by_staff = any(${ids}::text[])`.execute(tx);
    await put('team', ['id', 'name'], teams, named);
    await put(
      'staff',
      ['id', 'name', 'visitor'],
      staff.map(({ id, name }) => ({ id, name, visitor: false })),
      named,
    );
    await put('post', ['staff_id', 'role', 'team_id', 'from_day', 'to_day'], posts);
    await put(
      'deputy',
      ['of_staff', 'by_staff', 'role', 'from_day', 'to_day'],
      deputies.map(({ of, by, role, period }) => ({ of_staff: of, by_staff: by, role, ...days(period) })),
    );
    await put(
      'case_record',
      ['kind', 'record_id', 'team_id', 'restricted'],
      cases.map(({ record, team, restricted }) => ({
        kind: record.kind,
        record_id: record.id,
        team_id: team,
        restricted,
      })),
    );
    await put('case_worker', ['kind', 'record_id', 'staff_id', 'role', 'from_day', 'to_day'], workers);
  });
}

const days = ({ from, to }: Period) => ({ from_day: from, to_day: to });
