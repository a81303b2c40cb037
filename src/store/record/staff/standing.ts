// Everything that says what one person may act as, in one query: asked on every turn. Over data of real people, a visitor has no post.

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { BrokenGlass, Conflict, Deputy, Post, StaffId } from '#src/domain/index';
import type { Database } from '../../tables/index.js';

/** Past and to come, as it is written: what has effect today is for src/access. */
export interface StaffFacts {
  readonly staff: StaffId;
  readonly visitor: boolean;
  readonly posts: readonly Post[];
  readonly deputyFor: readonly (Deputy & { readonly posts: readonly Post[] })[];
  readonly conflicts: readonly Pick<Conflict, 'record' | 'period'>[];
  readonly glass: readonly Pick<BrokenGlass, 'record' | 'until'>[];
}

type Facts = Omit<StaffFacts, 'glass'> & {
  readonly glass: readonly (Pick<BrokenGlass, 'record'> & { readonly until: string })[];
};

export const factsOfStaff = (db: Kysely<Database>, staff: StaffId): Promise<StaffFacts | null> =>
  factsOf(db, sql`select id, visitor from staff where id = ${staff}`);

/** Null for an account that nobody has linked. */
export const factsOfAccount = (db: Kysely<Database>, platform: string, user: string): Promise<StaffFacts | null> =>
  factsOf(
    db,
    sql`select s.id, s.visitor from account a join staff s on s.id = a.staff_id
      where a.platform = ${platform} and a.platform_user = ${user}`,
  );

const PERIOD = (row: string) =>
  sql`json_build_object('from', ${sql.ref(`${row}.from_day`)}, 'to', ${sql.ref(`${row}.to_day`)})`;
const POST = sql`json_build_object('role', p.role, 'team', p.team_id, 'period', ${PERIOD('p')}) order by p.id`;
const RECORD = (row: string) =>
  sql`json_build_object('kind', ${sql.ref(`${row}.kind`)}, 'id', ${sql.ref(`${row}.record_id`)})`;

async function factsOf(db: Kysely<Database>, me: RawBuilder<unknown>): Promise<StaffFacts | null> {
  const { rows } = await sql<Facts>`with me as (${me})
    select me.id as staff, me.visitor,
      (select coalesce(json_agg(${POST}), '[]') from post p where p.staff_id = me.id
        and (not me.visitor or exists (select 1 from council where invented))) as posts,
      (select coalesce(json_agg(json_build_object('of', d.of_staff, 'by', d.by_staff, 'role', d.role,
          'period', ${PERIOD('d')}, 'posts', (select coalesce(json_agg(${POST}), '[]') from post p
            where p.staff_id = d.of_staff and p.role = d.role)) order by d.id), '[]')
        from deputy d where d.by_staff = me.id) as "deputyFor",
      (select coalesce(json_agg(json_build_object('record', ${RECORD('c')}, 'period', ${PERIOD('c')}) order by c.id), '[]')
        from conflict c where c.staff_id = me.id) as conflicts,
      (select coalesce(json_agg(json_build_object('record', ${RECORD('g')}, 'until', g.until) order by g.id), '[]')
        from broken_glass g where g.staff_id = me.id) as glass
    from me`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  return { ...row, glass: row.glass.map(({ record, until }) => ({ record, until: new Date(until) })) };
}
