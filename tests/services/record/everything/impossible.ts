// What must never be, whatever anybody did: asked of the tables, in words of what is wrong. Empty where nothing is.

import { sql } from 'kysely';
import type { Store } from '#src/store/index';

const never: Readonly<Record<string, string>> = {
  'a bed promised twice': `from promise a join promise b on a.keeps and b.keeps and a.home_id = b.home_id
    and a.place = b.place and a.days && b.days and (a.hold_id, a.child_id) < (b.hold_id, b.child_id)`,
  'a child promised twice': `from promise a join promise b on a.keeps and b.keeps and a.child_id = b.child_id
    and a.days && b.days and (a.hold_id, a.home_id) < (b.hold_id, b.home_id)`,
  'a child living in two homes': `from placement a join placement b on a.child_id = b.child_id and a.id < b.id
    and daterange(a.from_day, a.to_day) && daterange(b.from_day, b.to_day)`,
  'confirmed with an open gate': `from decision d join decision_gate g on g.decision_id = d.id
    where d.state in ('confirmed', 'started', 'ended') and coalesce((select a.outcome from gate_answer a
      where a.decision_id = g.decision_id and a.position = g.position order by a.answer desc limit 1), 'none') <> 'approved'`,
  'an approval of their own proposal': `from gate_answer a join decision d on d.id = a.decision_id
    where a.outcome = 'approved' and a.outside is null and a.by_staff = d.by_staff`,
  'two live proposals for one referral': `from (select referral_id from decision where state = 'proposed'
    group by 1 having count(*) > 1) twice`,
  'a hold that keeps nothing, or keeps on after its end': `from promise p join hold h on h.id = p.hold_id
    where p.keeps and h.state not in ('held', 'confirmed')`,
  'holds of one group that went apart': `from hold a join hold b on a.together = b.together and a.state <> b.state`,
  'a placement with no decision that is confirmed': `from decision_placement p join decision d on d.id = p.decision_id
    where p.stands and d.state not in ('confirmed', 'started', 'ended')`,
  'an erasure by one person': `from erasure_request where erased_by = asked_by`,
  'a hole in the audit': `from (select max(seq) - count(*) as missing from audit) m where missing <> 0`,
};

export async function impossible({ db }: Store): Promise<readonly string[]> {
  const counts = Object.values(never).map((query) => sql`(select count(*)::int ${sql.raw(query)})`);
  const { rows } = await sql<{ all: number[] }>`select json_build_array(${sql.join(counts)}) as all`.execute(db);
  return Object.keys(never).filter((_, i) => rows[0]?.all[i] !== 0);
}
