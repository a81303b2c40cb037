// Members of staff and their posts, deputies and accounts: read as a list, and written one act at a time.

import { type Kysely, sql } from 'kysely';
import type { Deputy, Post, Staff, StaffId, StaffRole, TeamId } from '#src/domain/index';
import type { Database } from '../../tables/index.js';
import type { Tx } from '../../transaction.js';

/** Colleagues, by reference; all of them, or those with these references. Browsers that visit are nobody's colleagues. */
export async function readStaff(db: Kysely<Database>, only?: readonly StaffId[]): Promise<readonly Staff[]> {
  const which = only === undefined ? sql`not s.visitor` : sql`s.id = any(${only}::text[])`;
  const { rows } = await sql<Staff>`select s.id, s.name,
      (select coalesce(json_agg(json_build_object('role', p.role, 'team', p.team_id,
        'period', json_build_object('from', p.from_day, 'to', p.to_day)) order by p.id), '[]')
        from post p where p.staff_id = s.id) as posts
    from staff s where ${which} order by s.id`.execute(db);
  return rows;
}

export async function readTeams(
  db: Kysely<Database>,
): Promise<readonly { readonly id: TeamId; readonly name: string }[]> {
  return await db.selectFrom('team').selectAll().orderBy('id').execute();
}

export async function keepStaff(tx: Tx, { id, name }: Pick<Staff, 'id' | 'name'>): Promise<void> {
  await sql`insert into staff (id, name) values (${id}, ${name}) on conflict (id) do update set name = excluded.name`.execute(
    tx,
  );
}

export async function keepTeam(tx: Tx, { id, name }: { readonly id: TeamId; readonly name: string }): Promise<void> {
  await sql`insert into team (id, name) values (${id}, ${name}) on conflict (id) do update set name = excluded.name`.execute(
    tx,
  );
}

export async function keepPost(tx: Tx, staff: StaffId, { role, team, period }: Post): Promise<void> {
  await sql`insert into post (staff_id, role, team_id, from_day, to_day)
    values (${staff}, ${role}, ${team}, ${period.from}::date, ${period.to}::date)`.execute(tx);
}

/** The posts of that role and team that last beyond the day, which they then do no more. Gives how many. */
export async function endPosts(
  tx: Tx,
  staff: StaffId,
  { role, team, to }: { readonly role: StaffRole; readonly team: TeamId | null; readonly to: string },
): Promise<number> {
  const { numAffectedRows } = await sql`update post set to_day = greatest(from_day, ${to}::date)
    where staff_id = ${staff} and role = ${role} and team_id is not distinct from ${team}
      and (to_day is null or to_day > ${to}::date)`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

export async function keepDeputy(tx: Tx, { of, by, role, period }: Deputy): Promise<void> {
  await sql`insert into deputy (of_staff, by_staff, role, from_day, to_day)
    values (${of}, ${by}, ${role}, ${period.from}::date, ${period.to}::date)`.execute(tx);
}

/** One account is one person; a person may have several. */
export async function keepAccount(tx: Tx, platform: string, user: string, staff: StaffId): Promise<void> {
  await sql`insert into account (platform, platform_user, staff_id) values (${platform}, ${user}, ${staff})
    on conflict (platform, platform_user) do update set staff_id = excluded.staff_id, linked_at = now()`.execute(tx);
}

/** A browser becomes somebody of its own, in these roles. Nothing where it is somebody already. */
export async function keepVisitor(
  tx: Tx,
  {
    id,
    name,
    roles,
    from,
  }: {
    readonly id: StaffId;
    readonly name: string;
    readonly roles: readonly StaffRole[];
    readonly from: string;
  },
): Promise<void> {
  await sql`with made as (
      insert into staff (id, name, visitor) values (${id}, ${name}, true) on conflict (id) do nothing returning id)
    insert into post (staff_id, role, team_id, from_day)
      select made.id, r.role, null, ${from}::date from made, unnest(${roles}::text[]) as r (role)`.execute(tx);
}
