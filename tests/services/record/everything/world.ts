// A small county with two teams, everybody on its staff in their own posts, and whoever acts judged by what they really hold.

import { sql } from 'kysely';
import { aChild, aHome, aMember, aReferral } from '#fixtures/build';
import {
  type County,
  childId,
  day,
  homeId,
  referralId,
  type StaffId,
  type StaffRole,
  staffId,
} from '#src/domain/index';
import type { Store } from '#src/store/index';
import { createRecords, type KeptRecords } from '../../../../src/services/record/create-records.js';
import type { By } from '../../../../src/services/record/terms.js';
import { policy } from '../../../rules/ask.js';
import { begin as decide } from '../decisions/world.js';
import { MORNING } from '../holds-world.js';

/** In which post of which team; whoever works by the case has half of them. */
export const people: Readonly<Record<string, readonly [StaffRole, string | null]>> = {
  'PO-1': ['placement-officer', 'T-1'],
  'PO-2': ['placement-officer', 'T-2'],
  'SW-1': ['social-worker', null],
  'SW-2': ['social-worker', null],
  'SSW-1': ['supervising-social-worker', null],
  'TM-1': ['team-manager', 'T-1'],
  'TM-2': ['team-manager', 'T-2'],
  'SM-1': ['service-manager', null],
  'HS-1': ['head-of-service', null],
  'NO-1': ['nominated-officer', null],
  'DCS-1': ['director', null],
  'FM-1': ['fostering-manager', null],
  'IRO-1': ['independent-reviewing-officer', null],
  'EDT-1': ['out-of-hours', null],
  'CO-1': ['commissioner', null],
  'AU-1': ['auditor', null],
  'AD-1': ['administrator', null],
  'SA-1': ['service-account', null],
};
export const everybody: readonly StaffId[] = Object.keys(people).map(staffId);

export interface Everything {
  readonly store: Store;
  readonly records: KeptRecords;
  readonly now: () => Date;
  readonly at: (moment: Date) => void;
  /** As they stand at this moment, by the record itself. */
  readonly by: (who: StaffId, delivery?: string) => Promise<By>;
}

/** `more` children wait and as many homes have room beside the small world's own. */
const larger =
  (more: number) =>
  (county: County): County => {
    const numbers = Array.from({ length: more }, (_, i) => 201 + i);
    const waiting = numbers.map((n) =>
      aReferral({ id: referralId(`R-${n}`), members: [aMember({ child: aChild({ id: childId(`C-${n}`) }) })] }),
    );
    return {
      ...county,
      homes: [...county.homes, ...numbers.map((n) => aHome({ id: homeId(`H-${n}`) }))],
      referrals: [...county.referrals, ...waiting],
      children: [...county.children, ...waiting.flatMap(({ members }) => members.map(({ child }) => child))],
    };
  };

/** Of an empty store. */
export async function fill(store: Store, more = 0): Promise<void> {
  await decide(store, larger(more));
  const { db } = store;
  await sql`delete from case_worker`.execute(db);
  await sql`delete from post`.execute(db);
  await sql`insert into team (id, name) values ('T-2', 'Disabled children') on conflict do nothing`.execute(db);
  for (const [id, [role, team]] of Object.entries(people)) {
    await sql`insert into staff (id, name) values (${id}, ${id}) on conflict do nothing`.execute(db);
    await sql`insert into post (staff_id, role, team_id, from_day) values (${id}, ${role}, ${team}, date '2020-01-01')`.execute(
      db,
    );
  }
  // Every other case is the second team's, and the second worker's.
  await sql`update case_record set team_id = 'T-2' where right(record_id, 1) in ('2', '4', '6', '8')`.execute(db);
  await sql`insert into case_worker (kind, record_id, staff_id, role, from_day)
    select c.kind, c.record_id, w.id, w.role, date '2020-01-01' from case_record c
    join (values ('SW-1', 'social-worker', 'T-1'), ('SW-2', 'social-worker', 'T-2'),
      ('IRO-1', 'independent-reviewing-officer', 'T-1')) as w (id, role, team) on w.team = c.team_id`.execute(db);
  await sql`insert into case_record (kind, record_id, team_id) values ('home', 'H-1', 'T-1')`.execute(db);
  await sql`insert into case_worker (kind, record_id, staff_id, role, from_day)
    values ('home', 'H-1', 'SSW-1', 'supervising-social-worker', date '2020-01-01')`.execute(db);
}

/** Over a filled store: what was done before goes on from that moment. */
export function enter(store: Store, from: Date = MORNING): Everything {
  let moment = from;
  const now = () => moment;
  const records = createRecords({ store, policy, now, asAt: async () => day('2026-11-23') });
  return {
    store,
    records,
    now,
    at: (to) => {
      moment = to;
    },
    by: async (who, delivery) => {
      const standing = await records.standingOf(who, 'page');
      if (standing === null) throw new Error(`expected ${who} to be on the staff`);
      return { who: standing, ...(delivery === undefined ? {} : { delivery }) };
    },
  };
}
