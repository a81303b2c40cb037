// Whatever anybody tries, in whatever order: no confirmation with an open gate, no child in two homes, nobody approves their
// own proposal, every act is audited, and what was refused wrote nothing but its denial.

import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { childId, type DecisionId, day, decisionId, viewCodes, viewOf } from '#src/domain/index';
import type { Store } from '#src/store/index';
import type { Acted } from '../../../../src/services/record/refusal.js';
import { freshStore } from '../../../helpers/store.js';
import { later } from '../holds-world.js';
import { approve, because, begin, by, hear, proposal, staff, type Who, type World } from './world.js';

let store: Store;
beforeAll(async () => {
  store = await freshStore();
});
afterAll(() => store.close());

const people = Object.keys(staff) as Who[];
const who = fc.constantFrom(...people, 'PO-1' as const, 'SW-1' as const, 'TM-1' as const);
const places = [
  'R-1 at H-1',
  'R-1 at H-3',
  'R-2 at H-3',
  'R-8 at H-1',
  'R-8 at H-2',
  'R-101 at H-3:C-101a + H-4:C-101b',
  'R-9 at H-4',
];
const gates = ['views', 'care-plan', 'placement-plan', 'notices', 'placement-approval'];

interface Step {
  readonly who: Who;
  readonly what: string;
  readonly n: number;
  readonly m: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  who,
  what: fc.constantFrom(
    ...['propose', 'propose', 'hear', 'approve', 'approve', 'approve', 'refuse', 'said', 'countersign'],
    ...[
      'ready',
      'ready',
      'ready',
      'confirm',
      'confirm',
      'confirm',
      'start',
      'start',
      'end',
      'withdraw',
      'undo',
      'wait',
      'approve-all',
      'approve-all',
      'hear-all',
      'ready',
      'ready',
      'ready',
      'start',
      'confirm',
    ],
  ),
  n: fc.nat(1000),
  m: fc.nat(1000),
});

const pick = <T>(list: readonly T[], n: number): T => {
  const found = list[n % list.length];
  if (found === undefined) throw new Error('expected something to choose from');
  return found;
};

/** One in two acts is tried by somebody whose act it is, so that the way is also gone to its end. */
const whose: Readonly<Record<string, Who>> = {
  propose: 'PO-1',
  'hear-all': 'SW-1',
  confirm: 'PO-2',
  start: 'PO-2',
  end: 'PO-2',
  withdraw: 'PO-2',
};

async function run(
  world: World,
  { who: anybody, what, n, m }: Step,
  minutes: number,
): Promise<readonly Acted<unknown>[]> {
  const { rows } = await sql<{ id: DecisionId }>`select id from decision order by at desc, id desc limit 3`.execute(
    store.db,
  );
  const decision = rows.length === 0 ? decisionId('D-0') : pick(rows, n).id;
  const theirs = m % 2 === 0;
  const actor = theirs ? (whose[what] ?? anybody) : anybody;
  const me = by(actor);
  const { decisions } = world;
  const ofGate = async (code: string) => {
    const { rows: found } = await sql<{ conditions: string[] }>`select conditions from decision_gate
      where decision_id = ${decision} and code = ${code}`.execute(store.db);
    return { decision, gate: code, ticked: m % 7 === 0 ? [] : (found[0]?.conditions ?? []), reason: 'Seen.' };
  };
  const view = { decision, obtained: 'PN3', words: 'As it is.' } as const;
  switch (what) {
    case 'propose':
      return [await decisions.propose(me, proposal(pick(places, n), { override: because }))];
    case 'ready': {
      const proposed = await decisions.propose(by('PO-1'), proposal(pick(places, n), { override: because }));
      if (!proposed.ok) return [proposed];
      await hear(world, proposed.value);
      await approve(world, proposed.value);
      return [proposed];
    }
    case 'hear':
      return [await decisions.recordView(me, { ...view, of: pick(viewOf, n), obtained: pick(viewCodes, m) })];
    case 'hear-all': {
      const shown = await decisions.decision(me, decision);
      if (!shown.ok) return [shown];
      const all: Acted<unknown>[] = [await decisions.recordView(me, { ...view, of: 'mother' })];
      for (const { homeId: home, children } of shown.value.parts) {
        all.push(await decisions.recordView(me, { ...view, of: 'carer', home }));
        for (const child of children) all.push(await decisions.recordView(me, { ...view, of: 'child', child }));
      }
      return all;
    }
    case 'approve':
      return [await decisions.answerGate(me, { ...(await ofGate(pick(gates, m))), outcome: 'approved' })];
    case 'approve-all': {
      const all: Acted<unknown>[] = [];
      for (const code of gates) {
        const approver = theirs ? by(code === 'placement-approval' ? 'TM-1' : 'SW-1') : me;
        all.push(await decisions.answerGate(approver, { ...(await ofGate(code)), outcome: 'approved' }));
      }
      return all;
    }
    case 'refuse':
      return m % 4 === 0
        ? [await decisions.answerGate(me, { ...(await ofGate(pick(gates, n))), outcome: 'refused' })]
        : [];
    case 'said': {
      const saidBy = by(pick(people, n)).who.staff;
      return [await decisions.answerGate(me, { ...(await ofGate(pick(gates, m))), outcome: 'approved', saidBy })];
    }
    case 'countersign':
      return [await decisions.countersign(me, decision, pick(gates, m))];
    case 'confirm':
      return [await decisions.confirm(me, decision)];
    case 'start':
      return [await decisions.start(me, decision, day('2026-11-23'))];
    case 'end':
      return [
        await decisions.end(me, {
          decision,
          on: day('2026-11-23'),
          reason: pick(['CHILD', 'E4A', 'PLACE'], m),
          ...(m % 3 === 0 && { children: [childId('C-1')] }),
        }),
      ];
    case 'withdraw':
      return m % 3 === 0 ? [await decisions.withdraw(me, decision, 'Not now.')] : [];
    case 'undo':
      return [await decisions.undo(me)];
    default:
      world.at(later(minutes));
      return [];
  }
}

const count = async (query: ReturnType<typeof sql<{ n: number }>>) => (await query.execute(store.db)).rows[0]?.n;

async function holdsTrue(): Promise<void> {
  expect(
    await count(sql<{
      n: number;
    }>`select count(*)::int as n from decision d join decision_gate g on g.decision_id = d.id
      where d.state in ('confirmed', 'started', 'ended') and coalesce((select a.outcome from gate_answer a
        where a.decision_id = g.decision_id and a.position = g.position order by a.answer desc limit 1), 'none') <> 'approved'`),
  ).toBe(0);
  expect(
    await count(sql<{
      n: number;
    }>`select count(*)::int as n from placement a join placement b on a.child_id = b.child_id and a.id < b.id
      and daterange(a.from_day, a.to_day) && daterange(b.from_day, b.to_day)`),
  ).toBe(0);
  expect(
    await count(sql<{ n: number }>`select count(*)::int as n from gate_answer a join decision d on d.id = a.decision_id
      where a.outcome = 'approved' and a.outside is null and a.by_staff = d.by_staff`),
  ).toBe(0);
  expect(
    await count(sql<{
      n: number;
    }>`select count(*)::int as n from (select referral_id from decision where state = 'proposed'
      group by 1 having count(*) > 1) twice`),
  ).toBe(0);
  expect(
    await count(sql<{ n: number }>`select count(*)::int as n from decision d where state = 'confirmed' and exists (
      select from decision_hold h join hold o on o.id = h.hold_id where h.decision_id = d.id and o.state = 'held' and o.until > d.at
        and not exists (select from decision_hold x join hold y on y.id = x.hold_id where x.decision_id = d.id and y.state = 'confirmed'))`),
  ).toBe(0);
}

/** Everything but the audit, as one hash. */
async function everything(): Promise<string | undefined> {
  const tables = [
    'decision',
    'decision_step',
    'decision_gate',
    'gate_answer',
    'view',
    'hold',
    'promise',
    'placement',
    'referral',
    'notice',
  ];
  const hashes = tables.map(
    (table) => sql`(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${sql.table(table)} t)`,
  );
  const { rows } = await sql<{ all: string }>`select ${sql.join(hashes, sql` || `)} as all`.execute(store.db);
  return rows[0]?.all;
}

const SEQUENCES = Number(process.env.PLACEWELL_SEQUENCES ?? 3);

test('any acts by anybody in any order', async () => {
  const done = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 45 }), async (steps) => {
      const world = await begin(store);
      let minutes = 0;
      for (const each of steps) {
        minutes += 1;
        const [before, lines] = [
          await everything(),
          await count(sql<{ n: number }>`select count(*)::int as n from audit`),
        ];
        const acted = await run(world, each, minutes);
        const worked = acted.filter(({ ok }) => ok).length;
        if (worked > 0) done.set(each.what, (done.get(each.what) ?? 0) + worked);
        const all = await count(sql<{ n: number }>`select count(*)::int as n from audit`);
        if (acted.length > 0 && worked === 0) expect(await everything()).toBe(before);
        expect((all ?? 0) - (lines ?? 0)).toBeGreaterThanOrEqual(each.what === 'hear-all' ? 0 : worked);
        await holdsTrue();
      }
    }),
    { numRuns: SEQUENCES, seed: 20261122, endOnFailure: true },
  );
  // It was tried for real: the way was gone to its end.
  for (const what of ['propose', 'ready', 'confirm', 'start']) expect(done.get(what) ?? 0, what).toBeGreaterThan(0);
}, 300_000);
