// A small world to decide in: homes, children who wait alone and together, tonight too, and everybody who has a part in it.

import { sql } from 'kysely';
import { aChild, aHome, aMember, aPlacement, aProvider, aReferral } from '#fixtures/build';
import {
  type County,
  childId,
  type Day,
  type DecisionId,
  day,
  homeId,
  nothingRecorded,
  placementId,
  providerId,
  referralId,
  type StaffRole,
  type Standing,
  staffId,
} from '#src/domain/index';
import { matchReferral } from '#src/matching/index';
import { readSnapshot, type Store, writeCounty } from '#src/store/index';
import { makeDecisions } from '../../../../src/services/record/decisions/make.js';
import { makeHolds } from '../../../../src/services/record/holds/index.js';
import type { DecisionShown, Decisions, Holds } from '../../../../src/services/record/records.js';
import type { By, ProposeAsked, RecordDeps } from '../../../../src/services/record/terms.js';
import { policy } from '../../../rules/ask.js';
import { aWorld, given, MORNING } from '../holds-world.js';

/** Everybody by their reference; each holds one post, of the whole council's. */
export const staff = {
  'PO-1': 'placement-officer',
  'PO-2': 'placement-officer',
  'SW-1': 'social-worker',
  'SW-2': 'social-worker',
  'TM-1': 'team-manager',
  'TM-2': 'team-manager',
  'NO-1': 'nominated-officer',
  'DCS-1': 'director',
  'EDT-1': 'out-of-hours',
  'IRO-1': 'independent-reviewing-officer',
  'AU-1': 'auditor',
} as const satisfies Record<string, StaffRole>;
export type Who = keyof typeof staff;

export const standing = (who: Who): Standing => ({
  staff: staffId(who),
  on: day('2026-11-20'),
  roles: [{ role: staff[who], team: null, deputyOf: null }],
  conflicts: [],
  glass: [],
  surface: 'page',
});

/** What the law wants on record of a child who is looked after already and moves; no gate about views is left open. */
const tonight = aReferral({
  id: referralId('R-9'),
  urgency: 'emergency',
  neededBy: day('2026-11-23'),
  legal: nothingRecorded,
  members: [aMember({ child: aChild({ id: childId('C-9') }), inTheirWords: null, viewsObtained: null })],
});

/** C-8 lives in H-2 and is to move. C-7 is three. H-7 is of a provider that has made no offer. */
export const theCounty = (change: (county: County) => County = (county) => county): County => {
  const moving = aReferral({
    id: referralId('R-8'),
    members: [aMember({ child: aChild({ id: childId('C-8') }) })],
    legal: { ...nothingRecorded, moveReason: 'planned', reviewedOn: day('2026-11-10') },
  });
  const young = aReferral({
    id: referralId('R-7'),
    members: [aMember({ child: aChild({ id: childId('C-7'), bornOn: day('2023-06-01') }) })],
  });
  const agency = aProvider({ id: providerId('P-7'), sector: 'independent', kind: 'ifa', route: 'local-framework' });
  return change(
    aWorld({
      change: (county) => ({
        ...county,
        providers: [...county.providers, agency],
        homes: [...county.homes, aHome({ id: homeId('H-7'), type: 'ifa', providerId: agency.id })],
        referrals: [...county.referrals, young, moving, tonight],
        children: [
          ...county.children,
          ...[young, moving, tonight].flatMap(({ members }) => members.map((m) => m.child)),
        ],
        placements: [aPlacement({ id: placementId('PL-8'), childId: childId('C-8'), homeId: homeId('H-2') })],
      }),
    }),
  );
};

export interface World {
  readonly deps: RecordDeps;
  readonly decisions: Decisions;
  readonly holds: Holds;
  readonly at: (moment: Date) => void;
  readonly onDay: (asAt: string) => void;
}

/** Every person has a case in which they work: reach is the business of access's own tests. */
export async function begin(store: Store, change?: (county: County) => County): Promise<World> {
  await emptyRecord(store);
  await writeCounty(store.db, theCounty(change));
  for (const [id, role] of Object.entries(staff)) {
    await sql`insert into staff (id, name) values (${id}, ${id}) on conflict do nothing`.execute(store.db);
    await sql`insert into post (staff_id, role, team_id, from_day)
      select ${id}, ${role}, null, date '2020-01-01' where not exists (select from post where staff_id = ${id})`.execute(
      store.db,
    );
  }
  await sql`insert into team (id, name) values ('T-1', 'Placements') on conflict do nothing`.execute(store.db);
  await sql`insert into case_record (kind, record_id, team_id) select 'referral', id, 'T-1' from referral
    on conflict do nothing`.execute(store.db);
  for (const [who, role] of Object.entries(staff))
    await sql`insert into case_worker (kind, record_id, staff_id, role, from_day)
      select 'referral', id, ${who}, ${role}, date '2020-01-01' from referral`.execute(store.db);
  let moment = MORNING;
  let asAt: Day = day('2026-11-23');
  const deps: RecordDeps = { store, policy, now: () => moment, asAt: async () => asAt };
  return {
    deps,
    decisions: makeDecisions(deps),
    holds: makeHolds(deps),
    at: (to) => {
      moment = to;
    },
    onDay: (to) => {
      asAt = day(to);
    },
  };
}

/** A store is used by many tests: each begins with nothing decided. */
async function emptyRecord(store: Store): Promise<void> {
  const tables = ['placement_cut', 'clock_started', 'decision_placement', 'view', 'gate_answer', 'decision_gate'];
  for (const table of [...tables, 'decision_step', 'decision_hold', 'decision', 'ask_answer', 'ask', 'promise'])
    await sql`delete from ${sql.table(table)}`.execute(store.db);
  for (const table of ['hold_extension', 'hold', 'notice', 'act_done', 'case_worker', 'case_record'])
    await sql`delete from ${sql.table(table)}`.execute(store.db);
}

export const by = (who: Who, delivery?: string): By => ({
  who: standing(who),
  ...(delivery === undefined ? {} : { delivery }),
});

/** "R-1 at H-4", "R-101 at H-3:C-101a + H-4:C-101b". */
export function proposal(text: string, over: Partial<ProposeAsked> = {}): ProposeAsked {
  const [referral = '', where = ''] = text.split(' at ');
  const parts = where.split(' + ').map((part) => {
    const [home = '', children] = part.split(':');
    return { home: homeId(home), ...(children && { children: children.split(',').map(childId) }) };
  });
  return { referral: referralId(referral), parts, ...over };
}

export const because = { reason: 'known-carer', words: 'She stayed there last summer and asks to go back.' } as const;

/** Everything a gate wants, by one whose role may. */
export async function approve(world: World, shown: DecisionShown, but: readonly string[] = []): Promise<DecisionShown> {
  let last = shown;
  for (const { code, role, conditions, answer } of shown.gates) {
    if (but.includes(code) || answer !== null) continue;
    const who: Who = role === 'social-worker' ? 'SW-1' : role === 'team-manager' ? 'TM-1' : 'DCS-1';
    const terms = {
      decision: shown.id,
      gate: code,
      outcome: 'approved' as const,
      ticked: conditions,
      reason: 'All seen.',
    };
    last = given(await world.decisions.answerGate(by(who), terms));
  }
  return last;
}

/** Every child, the parents, and the carers of each home. */
export async function hear(world: World, { id: decision, parts }: DecisionShown): Promise<DecisionShown> {
  const say = async (terms: Omit<Parameters<Decisions['recordView']>[1], 'decision'>) =>
    given(await world.decisions.recordView(by('SW-1'), { decision, ...terms }));
  let last: DecisionShown | null = null;
  for (const { homeId: home, children } of parts) {
    for (const child of children)
      await say({ of: 'child', child, obtained: 'PN1', words: 'I want to stay at my school.' });
    last = await say({ of: 'carer', home, obtained: 'PN3', words: 'We would love to.' });
  }
  await say({ of: 'mother', obtained: 'PN6', words: 'Not too far away, please.' });
  if (last === null) throw new Error('expected an option with a part');
  return given(await world.decisions.decision(by('PO-1'), decision));
}

/** Proposed by PO-1, heard, and approved by everybody else. */
export async function ready(world: World, text: string, over: Partial<ProposeAsked> = {}): Promise<DecisionId> {
  const shown = given(await world.decisions.propose(by('PO-1'), proposal(text, { override: because, ...over })));
  await hear(world, shown);
  await approve(world, shown);
  return shown.id;
}

export const confirmed = async (world: World, text: string): Promise<DecisionShown> =>
  given(await world.decisions.confirm(by('PO-1'), await ready(world, text)));

/** "C-1 in H-4 from 2026-11-27", of what the decisions made. */
export async function living(store: Store): Promise<readonly string[]> {
  const { rows } = await sql<{ child: string; home: string; from: string; to: string | null }>`
    select child_id as child, home_id as home, from_day as "from", to_day as "to" from placement order by child_id, from_day`.execute(
    store.db,
  );
  return rows.map(({ child, home, from, to }) => `${child} in ${home} from ${from}${to === null ? '' : ` to ${to}`}`);
}

/** Where the list has this referral first, and some home that it has not: "R-1 at H-4". */
export async function listed(
  world: World,
  referral: string,
): Promise<{ readonly first: string; readonly second: string }> {
  const snapshot = await readSnapshot(world.deps.store.db, day('2026-11-23'), { now: MORNING });
  const asked = snapshot?.referrals.find(({ id }) => id === referral);
  if (!snapshot || asked === undefined) throw new Error(`expected ${referral} to be open`);
  const { options } = matchReferral(snapshot, asked, policy);
  const [first = '', second = ''] = options.map(
    ({ parts }) => `${referral} at ${parts.map(({ home }) => home).join(' + ')}`,
  );
  return { first, second };
}
