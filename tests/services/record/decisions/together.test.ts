// Two at once, on a real server: one approval of two, one confirmation of two, one home for two, one child for two referrals.

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aMember, aReferral } from '#fixtures/build';
import { childId, type DecisionId, referralId } from '#src/domain/index';
import type { Store } from '#src/store/index';
import { onAServer } from '../../../store/on-every-store.js';
import { codeOf, given, later } from '../holds-world.js';
import { approve, because, begin, by, hear, living, proposal, ready, type World } from './world.js';

onAServer('two at once', (open) => {
  let store: Store;
  let world: World;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    world = await begin(store);
  });
  const codes = async (both: readonly Promise<{ readonly ok: boolean }>[]) =>
    (await Promise.all(both)).map((each) => codeOf(each as Parameters<typeof codeOf>[0])).sort();
  const gate = (decision: DecisionId, outcome: 'approved' | 'refused', ticked: readonly string[]) => ({
    decision,
    gate: 'placement-approval',
    outcome,
    ticked,
    reason: 'Yes.',
  });

  test('approve one gate: one answer stands, and the other is told', async () => {
    const shown = given(await world.decisions.propose(by('PO-1'), proposal('R-1 at H-1', { override: because })));
    const ticked = shown.gates.at(-1)?.conditions ?? [];
    const answers = (['TM-1', 'TM-2'] as const).map((who) =>
      world.decisions.answerGate(by(who), gate(shown.id, 'approved', ticked)),
    );
    expect(await codes(answers)).toEqual(['done', 'wrong-state']);
  });

  test('approve and refuse: whichever came first counts, and never both', async () => {
    const shown = given(await world.decisions.propose(by('PO-1'), proposal('R-1 at H-1', { override: because })));
    const ticked = shown.gates.at(-1)?.conditions ?? [];
    const both = [
      world.decisions.answerGate(by('TM-1'), gate(shown.id, 'approved', ticked)),
      world.decisions.answerGate(by('TM-2'), gate(shown.id, 'refused', [])),
    ];
    expect(await codes(both)).toEqual(['done', 'wrong-state']);
  });

  test('propose for one referral: one option at a time', async () => {
    const both = ['R-1 at H-1', 'R-1 at H-2'].map((text) =>
      world.decisions.propose(by('PO-1'), proposal(text, { override: because })),
    );
    expect(await codes(both)).toEqual(['done', 'wrong-state']);
  });

  test('confirm one decision: one placement, one set of clocks', async () => {
    const id = await ready(world, 'R-1 at H-1');
    expect(await codes([1, 2, 3, 4].map(() => world.decisions.confirm(by('PO-1'), id)))).toEqual([
      'done',
      ...Array(3).fill('wrong-state'),
    ]);
    expect((await living(store)).filter((each) => each.startsWith('C-1 '))).toHaveLength(1);
    const { rows } =
      await sql`select timer, home_id, count(*)::int as n from clock_started group by 1, 2 having count(*) > 1`.execute(
        store.db,
      );
    expect(rows).toEqual([]);
  });

  test('confirm in one bed whose holds have both lapsed: one has it', async () => {
    const lost = await ready(world, 'R-1 at H-3');
    world.at(later(5));
    const other = await ready(world, 'R-2 at H-3');
    world.at(later(10));
    const both = [lost, other].map((id) => world.decisions.confirm(by('PO-1'), id));
    const [won, ...rest] = await codes(both);
    expect([won, rest.length]).toEqual(['done', 1]);
    expect(rest[0]).toMatch(/^(place-taken|law-refuses)$/);
    expect((await living(store)).filter((each) => each.includes('in H-3'))).toHaveLength(1);
  });

  test('confirm a child of two referrals: lives in one home', async () => {
    world = await begin(store, (county) => {
      const [member] = county.referrals.find(({ id }) => id === 'R-1')?.members ?? [];
      const again = aReferral({
        id: referralId('R-55'),
        members: [aMember({ child: member?.child ?? aMember().child })],
      });
      return { ...county, referrals: [...county.referrals, again] };
    });
    const one = await ready(world, 'R-1 at H-1');
    world.at(later(5));
    const two = await ready(world, 'R-55 at H-2');
    world.at(later(10));
    const both = await codes([one, two].map((id) => world.decisions.confirm(by('PO-1'), id)));
    expect(both.filter((code) => code === 'done')).toHaveLength(1);
    expect((await living(store)).filter((each) => each.startsWith('C-1 '))).toHaveLength(1);
  });

  test('control: two who look and then write, without a lock, both write', async () => {
    const naive = async (name: string) => {
      const { rows } = await sql<{
        n: number;
      }>`select count(*)::int as n from placement where child_id = 'C-1'`.execute(store.db);
      await sql`select pg_sleep(0.1)`.execute(store.db);
      if (rows[0]?.n === 0)
        await sql`insert into placement (id, child_id, home_id, from_day) values (${name}, ${childId('C-1')}, 'H-1', '2026-11-27')`.execute(
          store.db,
        );
    };
    await Promise.all(['X-1', 'X-2'].map(naive));
    expect((await living(store)).filter((each) => each.startsWith('C-1 '))).toHaveLength(2);
  });

  test('withdraw and confirm: one of them, whole', async () => {
    const shown = given(await world.decisions.propose(by('PO-1'), proposal('R-1 at H-1', { override: because })));
    await hear(world, shown);
    await approve(world, shown);
    await codes([
      world.decisions.confirm(by('PO-1'), shown.id),
      world.decisions.withdraw(by('PO-2'), shown.id, 'Another came up.'),
    ]);
    const { state, placements } = given(await world.decisions.decision(by('PO-1'), shown.id));
    const lives = (await living(store)).filter((each) => each.startsWith('C-1 ')).length;
    expect([`${state} ${placements.length} ${lives}`]).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(withdrawn 0 0|cancelled 0 0|confirmed 1 1)$/)]),
    );
  });
});
