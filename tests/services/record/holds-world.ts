// A small world to hold places in: homes of two places and of one, children who wait alone and together, officers, and a clock to set.

import { sql } from 'kysely';
import { aChild, aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import {
  type Child,
  type County,
  childId,
  day,
  type Hold,
  type HoldId,
  type Home,
  homeId,
  type Policy,
  type Referral,
  referralId,
  type Standing,
  staffId,
} from '#src/domain/index';
import { type Store, writeCounty } from '#src/store/index';
import { makeHolds } from '../../../src/services/record/holds/index.js';
import type { Holds } from '../../../src/services/record/records.js';
import type { Acted, ActRefusal } from '../../../src/services/record/refusal.js';
import type { By, HoldAsked, RecordDeps } from '../../../src/services/record/terms.js';
import { policy as usual } from '../../rules/ask.js';

/** Ten in the morning in London, and the county's own day three days on. */
export const MORNING = new Date('2026-11-20T10:00:00Z');
export const HOUR = 3_600_000;
export const later = (hours: number, from: Date = MORNING): Date => new Date(from.getTime() + hours * HOUR);

const oneRoom = (id: string): Partial<Home> => {
  const { bedrooms, clauses } = aHome({ id: homeId(id) });
  return {
    id: homeId(id),
    bedrooms: bedrooms.slice(0, 2),
    clauses: clauses.map((clause) => ({ ...clause, places: 1 })),
  };
};

const waits = (n: number, over: Partial<Child> = {}): Referral =>
  aReferral({
    id: referralId(`R-${n}`),
    members: [aMember({ child: aChild({ id: childId(`C-${n}`), ...over }) })],
  });

/** Two sisters who should be together where they can. */
const sisters = (n: number): Referral => {
  const [a, b] = [childId(`C-${n}a`), childId(`C-${n}b`)];
  return aReferral({
    id: referralId(`R-${n}`),
    members: [
      aMember({ child: aChild({ id: a, siblings: [b] }) }),
      aMember({ child: aChild({ id: b, siblings: [a], bornOn: day('2013-05-01') }) }),
    ],
  });
};

export interface WorldAsked {
  /** Children who wait alone: R-1 and on. */
  readonly singles?: number;
  /** Pairs of sisters: R-101 and on. */
  readonly pairs?: number;
  readonly change?: (county: County) => County;
}

/** H-1 and H-2 have two places each, H-3 and H-4 one. */
export function aWorld({ singles = 4, pairs = 2, change = (county) => county }: WorldAsked = {}): County {
  const referrals = [
    ...Array.from({ length: singles }, (_, i) => waits(i + 1)),
    ...Array.from({ length: pairs }, (_, i) => sisters(i + 101)),
  ];
  const homes = [
    aHome({ id: homeId('H-1') }),
    aHome({ id: homeId('H-2') }),
    aHome(oneRoom('H-3')),
    aHome(oneRoom('H-4')),
  ];
  return change(aCounty({ referrals, homes }));
}

export const officer = (n = 1): Standing => ({
  staff: staffId(`PO-${n}`),
  on: day('2026-11-20'),
  roles: [{ role: 'placement-officer', team: null, deputyOf: null }],
  conflicts: [],
  glass: [],
  surface: 'page',
});

export interface World {
  readonly deps: RecordDeps;
  readonly holds: Holds;
  readonly by: (n?: number, delivery?: string) => By;
  /** Sets the clock: forward or back. */
  readonly at: (moment: Date) => void;
}

export async function begin(store: Store, asked: WorldAsked = {}, policy: Policy = usual): Promise<World> {
  await writeCounty(store.db, aWorld(asked));
  await sql`insert into staff (id, name) select 'PO-' || n, 'Officer ' || n from generate_series(1, 60) n
    on conflict do nothing`.execute(store.db);
  let moment = MORNING;
  const deps: RecordDeps = { store, policy, now: () => moment, asAt: async () => day('2026-11-23') };
  return {
    deps,
    holds: makeHolds(deps),
    by: (n = 1, delivery) => ({ who: officer(n), ...(delivery === undefined ? {} : { delivery }) }),
    at: (to) => {
      moment = to;
    },
  };
}

/** "R-1 at H-1", "R-101 at H-3:C-101a + H-4:C-101b". */
export function asking(text: string, until?: Date): HoldAsked {
  const [referral = '', where = ''] = text.split(' at ');
  const parts = where.split(' + ').map((part) => {
    const [home = '', children] = part.split(':');
    return { home: homeId(home), ...(children && { children: children.split(',').map(childId) }) };
  });
  return { referral: referralId(referral), parts, ...(until && { until }) };
}

export function given<T>(acted: Acted<T>): T {
  if (!acted.ok) throw new Error(`refused: ${JSON.stringify(acted.refusal)}`);
  return acted.value;
}

export const refusalOf = <T>(acted: Acted<T>): ActRefusal | 'done' => (acted.ok ? 'done' : acted.refusal);
export const codeOf = <T>(acted: Acted<T>): string => (acted.ok ? 'done' : acted.refusal.code);

export function only(holds: readonly Hold[]): HoldId {
  const [hold] = holds;
  if (hold === undefined || holds.length > 1) throw new Error(`expected one hold, received ${holds.length}`);
  return hold.id;
}

/** Beds that two children keep on one day, and children who keep two: none, whatever anybody did. */
export async function twice(store: Store): Promise<{ beds: number; children: number }> {
  const { rows } = await sql<{ beds: number; children: number }>`select
    (select count(*)::int from promise a join promise b on a.keeps and b.keeps and a.home_id = b.home_id
      and a.place = b.place and a.days && b.days and (a.hold_id, a.child_id) < (b.hold_id, b.child_id)) as beds,
    (select count(*)::int from promise a join promise b on a.keeps and b.keeps and a.child_id = b.child_id
      and a.days && b.days and (a.hold_id, a.home_id) < (b.hold_id, b.home_id)) as children`.execute(store.db);
  return rows[0] ?? { beds: -1, children: -1 };
}

/** Children kept a place in each home: "H-1: 2". */
export async function kept(store: Store): Promise<readonly string[]> {
  const { rows } = await sql<{ home: string; n: number }>`select home_id as home, count(*)::int as n from promise
    where keeps group by home_id order by home_id`.execute(store.db);
  return rows.map(({ home, n }) => `${home}: ${n}`);
}
