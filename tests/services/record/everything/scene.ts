// Chance with a seed, and what there is to choose from at this moment.

import { sql } from 'kysely';
import type { DecisionId, HoldId } from '#src/domain/index';
import type { Store } from '#src/store/index';

export interface Roll {
  /** From 0 to below `most`. */
  readonly n: (most: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]] | readonly T[]) => T;
  readonly one: (chance: number) => boolean;
}

/** The same seed rolls the same (mulberry32). */
export function rolling(seed: number): Roll {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const n = (most: number) => Math.floor(next() * most);
  return {
    n,
    one: (chance) => next() < chance,
    pick: (list) => {
      const found = list[n(list.length)];
      if (found === undefined) throw new Error('expected something to choose from');
      return found;
    },
  };
}

interface Named {
  readonly referral: string;
}

/** What was made lately, newest first; `referrals` with the homes of the county, whichever are open. */
export interface Lately {
  readonly referrals: readonly { readonly referral: string; readonly children: readonly string[] }[];
  readonly homes: readonly string[];
  readonly holds: readonly (Named & { readonly id: HoldId })[];
  readonly decisions: readonly (Named & {
    readonly id: DecisionId;
    readonly state: string;
    readonly parts: readonly { readonly homeId: string; readonly children: readonly string[] }[];
    readonly gates: readonly { readonly code: string; readonly role: string; readonly conditions: readonly string[] }[];
    readonly timers: readonly string[];
  })[];
  readonly asks: readonly (Named & { readonly id: string })[];
  readonly erasures: readonly string[];
  readonly replays: readonly (Named & { readonly id: string })[];
}

export async function lately({ db }: Store): Promise<Lately> {
  const list = (query: ReturnType<typeof sql>) => sql`(select coalesce(json_agg(x), '[]') from (${query}) x)`;
  const { rows } = await sql<Lately>`select
    ${list(sql`select r.id as referral, (select json_agg(m.child_id order by m.child_id) from referral_member m
      where m.referral_id = r.id) as children from referral r order by r.id`)} as referrals,
    (select json_agg(id order by id) from home) as homes,
    ${list(sql`select id, referral_id as referral from hold order by made_at desc, id desc limit 4`)} as holds,
    ${list(sql`select d.id, d.referral_id as referral, d.state, d.parts,
      (select coalesce(json_agg(json_build_object('code', g.code, 'role', g.role, 'conditions', g.conditions)
        order by g.position), '[]') from decision_gate g where g.decision_id = d.id) as gates,
      (select coalesce(json_agg(c.timer order by c.id), '[]') from clock_started c where c.decision_id = d.id
        and c.done_at is null) as timers
      from decision d order by d.at desc, d.id desc limit 4`)} as decisions,
    ${list(sql`select id, referral_id as referral from ask order by asked_at desc, id desc limit 4`)} as asks,
    (select coalesce(json_agg(id), '[]') from (select id from erasure_request order by id desc limit 3) e) as erasures,
    ${list(sql`select s.replay as id, a.subject as referral from sight s join audit a on a.seq = s.seq
      order by s.seq desc limit 4`)} as replays`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('expected a county');
  return row;
}
