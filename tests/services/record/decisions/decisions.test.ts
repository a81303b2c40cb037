// The whole way of one child, from an option to a placement and its end; of a group in two homes; and of a night.

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { childId, day } from '#src/domain/index';
import { auditOf, type Store } from '#src/store/index';
import { onEveryStore } from '../../../store/on-every-store.js';
import { given, later, MORNING, refusalOf } from '../holds-world.js';
import { approve, because, begin, by, confirmed, hear, listed, living, proposal, ready, type World } from './world.js';

onEveryStore('a placement is decided', (open) => {
  let store: Store;
  let world: World;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    world = await begin(store);
  });

  const status = async (referral: string) =>
    (await sql<{ status: string }>`select status from referral where id = ${referral}`.execute(store.db)).rows[0]
      ?.status;
  const holdStates = async () =>
    (await sql<{ state: string }>`select state from hold order by id`.execute(store.db)).rows.map(({ state }) => state);

  test('for one child, from the first of the list to the day they leave', async () => {
    const { first } = await listed(world, 'R-1');
    const proposed = given(await world.decisions.propose(by('PO-1'), proposal(first)));
    expect(proposed).toMatchObject({
      state: 'proposed',
      rank: 1,
      override: null,
      startOn: '2026-11-27',
      before: ['gates-open', 'views-missing'],
      canUndoUntil: later(0.25),
    });
    expect(proposed.gates.map(({ code, role, answer }) => `${code} ${role} ${answer}`)).toEqual([
      'views social-worker null',
      'care-plan social-worker null',
      'placement-plan social-worker null',
      'notices social-worker null',
      'placement-approval team-manager null',
    ]);
    expect(proposed.holds).toHaveLength(1);
    expect(await holdStates()).toEqual(['held']);

    const heard = await hear(world, proposed);
    expect(heard.before).toEqual(['gates-open']);
    expect(heard.views.map(({ of, obtained }) => `${of} ${obtained}`)).toEqual([
      'child PN1',
      'carer PN3',
      'mother PN6',
    ]);
    const approved = await approve(world, proposed);
    expect(approved.before).toEqual([]);
    expect(approved.gates.at(-1)?.answer).toMatchObject({ outcome: 'approved', by: 'TM-1', as: 'team-manager' });

    const done = given(await world.decisions.confirm(by('PO-1'), proposed.id));
    expect(done).toMatchObject({ state: 'confirmed', placements: [`${proposed.id}/1`], before: [] });
    expect(done.clocks).toContainEqual({ timer: 'first-visit', due: '2026-12-04', done: false });
    expect(await status('R-1')).toBe('placed');
    expect(await holdStates()).toEqual(['confirmed']);
    const [, home] = first.split(' at ');
    expect(await living(store)).toContain(`C-1 in ${home} from 2026-11-27`);

    world.onDay('2026-11-27');
    expect(given(await world.decisions.start(by('PO-1'), proposed.id, day('2026-11-27'))).state).toBe('started');
    world.onDay('2027-03-05');
    const over = given(
      await world.decisions.end(by('PO-1'), { decision: proposed.id, on: day('2027-03-01'), reason: 'e4a' }),
    );
    expect(over.state).toBe('ended');
    expect(await living(store)).toContain(`C-1 in ${home} from 2026-11-27 to 2027-03-01`);
    expect(await holdStates()).toEqual(['released']);

    const lines = await auditOf(store.db, proposed.id);
    expect(lines.map(({ act }) => act)).toEqual([
      'option-proposed',
      ...Array(3).fill('view-recorded'),
      ...Array(5).fill('gate-approved'),
      'placement-confirmed',
      'placement-started',
      'placement-ended',
    ]);
    const told = JSON.stringify(lines);
    for (const words of ['school', 'far away', 'love to', 'All seen']) expect(told).not.toContain(words);
  });

  test('keeps every word of a child, a parent and an approver sealed on disk, and reads them back', async () => {
    const id = await ready(world, 'R-1 at H-1');
    const { rows } = await sql<{ all: string }>`select
      (select json_agg(v)::text from view v) || (select json_agg(g)::text from gate_answer g)
      || (select json_agg(d)::text from decision d) || coalesce((select json_agg(a)::text from act_done a), '') as all`.execute(
      store.db,
    );
    for (const words of ['school', 'far away', 'All seen', 'last summer']) expect(rows[0]?.all).not.toContain(words);
    const shown = given(await world.decisions.decision(by('TM-1'), id));
    expect(shown.override).toEqual(because);
    expect(shown.views.map(({ words }) => words)).toContain('Not too far away, please.');
    expect(shown.gates[0]?.answer?.reason).toBe('All seen.');
  });

  test('for a group split in two homes: a hold, a placement and a carer of each', async () => {
    const split = proposal('R-101 at H-3:C-101a + H-4:C-101b', { override: because });
    const shown = given(await world.decisions.propose(by('PO-1'), split));
    expect(shown).toMatchObject({ rank: null, override: because });
    expect(shown.holds).toHaveLength(2);
    await approve(world, shown);
    const say = (terms: object) =>
      world.decisions.recordView(by('SW-1'), {
        decision: shown.id,
        of: 'carer',
        obtained: 'PN3',
        words: 'Yes.',
        ...terms,
      });
    expect(refusalOf(await say({}))).toEqual({ code: 'reason-needed', expected: ['H-3', 'H-4'] });
    given(await say({ home: 'H-3' }));
    given(await say({ of: 'child', child: childId('C-101a') }));
    given(await say({ of: 'father' }));
    expect(refusalOf(await world.decisions.confirm(by('PO-1'), shown.id))).toEqual({
      code: 'views-missing',
      of: [
        { of: 'child', child: 'C-101b' },
        { of: 'carer', child: 'C-101b' },
      ],
    });
    given(await say({ home: 'H-4' }));
    given(await say({ of: 'child', child: childId('C-101b') }));
    given(await world.decisions.confirm(by('PO-1'), shown.id));
    expect(await living(store)).toEqual(
      expect.arrayContaining(['C-101a in H-3 from 2026-11-27', 'C-101b in H-4 from 2026-11-27']),
    );
    expect(await status('R-101')).toBe('placed');
  });

  test('for one of a group first: the search stays open for the other, and ends with them', async () => {
    await confirmed(world, 'R-101 at H-3:C-101a');
    expect(await status('R-101')).toBe('open');
    const again = await world.decisions.propose(by('PO-1'), proposal('R-101 at H-4:C-101a', { override: because }));
    expect(refusalOf(again)).toEqual({ code: 'child-promised', child: 'C-101a', home: 'H-3' });
    await confirmed(world, 'R-101 at H-4:C-101b');
    expect(await status('R-101')).toBe('placed');
  });

  test('each child of a group leaves on their own day, and the last of them ends it', async () => {
    const { id, startOn } = await confirmed(world, 'R-101 at H-1');
    world.onDay(startOn);
    given(await world.decisions.start(by('PO-1'), id, startOn));
    world.onDay('2027-01-10');
    const end = (child: string, on: string, reason: string) =>
      world.decisions.end(by('PO-1'), { decision: id, on: day(on), reason, children: [childId(child)] });
    expect(given(await end('C-101a', '2027-01-02', 'CREQB')).state).toBe('started');
    expect(refusalOf(await end('C-101a', '2027-01-03', 'CHILD'))).toMatchObject({ code: 'not-found', what: 'child' });
    expect(given(await end('C-101b', '2027-01-09', 'E45')).state).toBe('ended');
    expect(await living(store)).toEqual(
      expect.arrayContaining([
        'C-101a in H-1 from 2026-11-27 to 2027-01-02',
        'C-101b in H-1 from 2026-11-27 to 2027-01-09',
      ]),
    );
    const { rows } = await sql`select code from notice where subject = ${id}`.execute(store.db);
    expect(rows).toEqual([{ code: 'household-to-check' }]);
  });

  test('at night: the director by telephone, views to be had by Wednesday, the plan to follow, and everything is owed', async () => {
    world.at(new Date('2026-11-22T02:10:00Z'));
    const shown = given(await world.decisions.propose(by('EDT-1'), proposal('R-9 at H-1', { override: because })));
    world.at(new Date('2026-11-22T02:40:00Z'));
    for (const { code, role, conditions } of shown.gates) {
      const terms = {
        decision: shown.id,
        gate: code,
        outcome: 'approved',
        ticked: conditions,
        reason: 'By telephone.',
      } as const;
      const saidBy = role === 'team-manager' ? 'TM-1' : 'SW-1';
      given(await world.decisions.answerGate(by('EDT-1'), { ...terms, saidBy: standingOf(saidBy) }));
    }
    const again = { whyNot: 'not-practicable-yet', again: day('2026-11-25') } as const;
    given(await world.decisions.recordView(by('EDT-1'), { decision: shown.id, of: 'child', ...again }));
    given(await world.decisions.recordView(by('EDT-1'), { decision: shown.id, of: 'mother', whyNot: 'unsafe-to-ask' }));
    given(
      await world.decisions.recordView(by('EDT-1'), {
        decision: shown.id,
        of: 'carer',
        obtained: 'PN3',
        words: 'Yes.',
      }),
    );
    const bed = given(await world.decisions.confirm(by('EDT-1'), shown.id));
    expect(bed.state).toBe('confirmed');
    expect(bed.clocks.filter(({ timer }) => /^(gate|view):/.test(timer))).toEqual([
      { timer: 'view:child', due: '2026-11-25', done: false },
      { timer: 'gate:views', due: '2026-11-30', done: false },
      { timer: 'gate:placement-plan', due: '2026-11-30', done: false },
      { timer: 'gate:notices', due: '2026-11-30', done: false },
      { timer: 'gate:placement-approval', due: '2026-11-30', done: false },
    ]);
    // Sunday: owed by the end of Monday.
    expect(bed.gates[0]?.answer?.verbal).toEqual({
      writtenBy: 'EDT-1',
      countersignBy: '2026-11-23',
      countersignedAt: null,
    });
    const waiting = given(await world.decisions.waitingForMe(by('TM-1')));
    expect(waiting.map(({ id }) => id)).toEqual([shown.id]);
    const { rows } = await sql`select to_staff, code, detail ->> 'by' as by from notice order by id`.execute(store.db);
    expect(rows.at(-1)).toEqual({ to_staff: 'TM-1', code: 'countersign-owed', by: '2026-11-23' });
    given(await world.decisions.start(by('EDT-1'), shown.id, day('2026-11-23')));

    world.at(new Date('2026-11-23T09:00:00Z'));
    const sign = (who: 'SW-1' | 'TM-1') => world.decisions.countersign(by(who), shown.id, 'placement-approval');
    expect(refusalOf(await sign('SW-1'))).toEqual({
      code: 'not-permitted',
      act: 'countersign',
      roles: ['team-manager'],
    });
    expect(given(await sign('TM-1')).gates.at(-1)?.answer?.verbal?.countersignedAt).toEqual(
      new Date('2026-11-23T09:00:00Z'),
    );
    expect(refusalOf(await sign('TM-1'))).toMatchObject({ code: 'wrong-state', state: 'nothing-owed' });
    expect(given(await world.decisions.waitingForMe(by('TM-1')))).toEqual([]);

    const heard = await world.decisions.recordView(by('SW-1'), {
      decision: shown.id,
      of: 'child',
      obtained: 'PN1',
      words: 'OK here.',
    });
    expect(given(heard).clocks).toContainEqual({ timer: 'view:child', due: '2026-11-25', done: true });
    const { later: rest } = shown.gates.find(({ code }) => code === 'placement-plan') ?? {};
    const plan = {
      decision: shown.id,
      gate: 'placement-plan',
      outcome: 'approved',
      ticked: rest?.conditions ?? [],
      reason: 'Signed.',
    } as const;
    expect(given(await world.decisions.answerGate(by('SW-1'), plan)).clocks).toContainEqual({
      timer: 'gate:placement-plan',
      due: '2026-11-30',
      done: true,
    });
    expect(given(await world.decisions.finishClock(by('SW-1'), shown.id, 'first-visit')).clocks).toContainEqual({
      timer: 'first-visit',
      due: '2026-11-30',
      done: true,
    });
  });

  test('for a child who moves: where they live ends that day, and its own reason is owed', async () => {
    const { id } = await confirmed(world, 'R-8 at H-1');
    expect(await living(store)).toEqual(
      expect.arrayContaining(['C-8 in H-2 from 2026-05-18 to 2026-11-27', 'C-8 in H-1 from 2026-11-27']),
    );
    given(await world.decisions.withdraw(by('PO-1'), id, 'The carer is ill.'));
    expect((await living(store)).filter((each) => each.startsWith('C-8'))).toEqual(['C-8 in H-2 from 2026-05-18']);
    expect(await status('R-8')).toBe('open');
    expect(await holdStates()).toEqual(['released']);
  });

  test('for a child who stays, with more support: nothing new begins, and it may end', async () => {
    const id = await ready(world, 'R-8 at H-2');
    // No gate asks anybody: then it is another than the proposer who confirms.
    expect(refusalOf(await world.decisions.confirm(by('PO-1'), id))).toEqual({ code: 'own-proposal' });
    const { placements, holds } = given(await world.decisions.confirm(by('PO-2'), id));
    expect({ placements, holds }).toEqual({ placements: ['PL-8'], holds: [] });
    given(await world.decisions.withdraw(by('PO-1'), id, 'A mistake.'));
    expect((await living(store)).filter((each) => each.startsWith('C-8'))).toEqual(['C-8 in H-2 from 2026-05-18']);
  });

  test('begins on another day than planned: the placement and each clock go by the real one', async () => {
    const { id, clocks } = await confirmed(world, 'R-8 at H-1');
    world.onDay('2026-12-02');
    const shown = given(await world.decisions.start(by('PO-1'), id, day('2026-12-01')));
    expect(shown.startOn).toBe('2026-12-01');
    expect((await living(store)).filter((each) => each.startsWith('C-8'))).toEqual([
      'C-8 in H-2 from 2026-05-18 to 2026-12-01',
      'C-8 in H-1 from 2026-12-01',
    ]);
    const due = (list: typeof clocks) => list.find(({ timer }) => timer === 'placement-plan-due')?.due;
    expect([due(clocks), due(shown.clocks)]).toEqual(['2026-12-04', '2026-12-08']);
  });

  test('once by a delivery that comes twice, and tells the same', async () => {
    const propose = () =>
      world.decisions.propose(by('PO-1', 'slack:Ev1'), proposal('R-1 at H-1', { override: because }));
    const once = given(await propose());
    world.at(later(1, MORNING));
    const twice = given(await propose());
    expect([twice.id, twice.at]).toEqual([once.id, once.at]);
  });
});

const standingOf = (who: 'TM-1' | 'SW-1') => by(who).who.staff;
