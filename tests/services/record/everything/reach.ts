// Which referrals a person may see at this moment, worked out again from the tables and from the page of roles in words:
// a second opinion that shares nothing with src/access.

import { sql } from 'kysely';
import { dayInLondon } from '#src/domain/index';
import type { Store } from '#src/store/index';

/** Every case · the cases of their team, none that is restricted · the cases they work with. Whoever is not here sees none. */
const council = ['service-manager', 'head-of-service', 'nominated-officer', 'director', 'fostering-manager'];
const team = ['placement-officer', 'team-manager'];
const byCase = ['social-worker', 'supervising-social-worker', 'independent-reviewing-officer'];
const duty = 'out-of-hours';

/** Half past eight to five of a working day in London; the world's days are 20 to 22 November 2026 and what follows. */
const shut = (now: Date) => {
  const hour = now.getUTCHours() + now.getUTCMinutes() / 60;
  return [0, 6].includes(now.getUTCDay()) || hour < 8.5 || hour >= 17;
};

export async function reach({ db }: Store, who: string, now: Date): Promise<ReadonlySet<string>> {
  const today = dayInLondon(now);
  const { rows } = await sql<{ id: string }>`with
    post_now as (select p.staff_id, p.role, p.team_id, null::text as for_whom from post p where p.staff_id = ${who}
        and p.from_day <= ${today}::date and (p.to_day is null or p.to_day > ${today}::date)
      union all select d.by_staff, p.role, p.team_id, d.of_staff from deputy d join post p on p.staff_id = d.of_staff and p.role = d.role
        where d.by_staff = ${who} and d.from_day <= ${today}::date and d.to_day > ${today}::date
          and p.from_day <= ${today}::date and (p.to_day is null or p.to_day > ${today}::date)),
    held as (select * from post_now where role <> ${duty} or ${shut(now)}),
    about as (select r.id, r.status, 'referral' as kind, r.id as record from referral r
      union all select r.id, r.status, 'child', m.child_id from referral r join referral_member m on m.referral_id = r.id),
    touching as (select id, status, kind, record from about
      union all select distinct r.id, r.status, 'home', h.home_id from referral r join hold h on h.referral_id = r.id
      union all select distinct r.id, r.status, 'home', part ->> 'homeId' from referral r join decision d on d.referral_id = r.id,
        jsonb_array_elements(d.parts) part)
    select distinct r.id from referral r where
      not exists (select from conflict c join about a on a.id = r.id and a.kind = c.kind and a.record = c.record_id
        where c.staff_id = ${who} and c.from_day <= ${today}::date and (c.to_day is null or c.to_day > ${today}::date))
      and (exists (select from held p where p.role = any(${council}::text[]))
        or exists (select from held p where p.role = ${duty} and (r.status = 'open' or exists (select from decision d
          where d.referral_id = r.id and d.state in ('proposed', 'confirmed'))))
        or exists (select from held p where p.role = any(${team}::text[]) and (p.team_id is null or exists (
          select from case_record c join about a on a.id = r.id and a.kind = c.kind and a.record = c.record_id
          where c.team_id = p.team_id and not c.restricted)))
        or exists (select from held p join case_worker w on w.staff_id = coalesce(p.for_whom, p.staff_id) and w.role = p.role
          join touching t on t.id = r.id and t.kind = w.kind and t.record = w.record_id
          where w.from_day <= ${today}::date and (w.to_day is null or w.to_day > ${today}::date)
            and (p.role = any(${[...team, ...byCase]}::text[]) or p.role = ${duty}))
        or (exists (select from held p where p.role = any(${[...team, ...byCase, duty]}::text[]))
          and exists (select from broken_glass g join about a on a.id = r.id and a.kind = g.kind and a.record = g.record_id
            where g.staff_id = ${who} and g.until > ${now.toISOString()}::timestamptz)))`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
