// Every refusal of the way from an option to a placement: what was not done, and what a person can do about it.

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { childId, type DecisionId, day, decisionId, homeId, overrideReasons, staffId } from '#src/domain/index';
import type { Store } from '#src/store/index';
import type { GateAsked, ViewAsked } from '../../../../src/services/record/terms.js';
import { onEveryStore } from '../../../store/on-every-store.js';
import { asking, codeOf, given, later, refusalOf } from '../holds-world.js';
import {
  approve,
  because,
  begin,
  by,
  confirmed,
  hear,
  listed,
  living,
  proposal,
  ready,
  type Who,
  type World,
} from './world.js';

onEveryStore('what is not decided', (open) => {
  let store: Store;
  let world: World;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    world = await begin(store);
  });
  const propose = (text: string, over = {}, who: Who = 'PO-1') =>
    world.decisions.propose(by(who), proposal(text, { override: because, ...over }));
  const acts = async () =>
    (await sql<{ act: string }>`select act from audit order by seq desc limit 1`.execute(store.db)).rows[0]?.act;

  describe('proposing', () => {
    test.each([
      ['R-1 at H-9', { code: 'not-found', what: 'home', asked: 'H-9' }],
      ['R-99 at H-1', { code: 'not-found', what: 'referral', asked: 'R-99' }],
      ['R-1 at H-1:C-2', { code: 'not-found', what: 'option', asked: 'H-1' }],
      ['R-101 at H-1:C-101a + H-2:C-101a', { code: 'not-found', what: 'option', asked: 'H-1 + H-2' }],
      ['R-1 at H-7', { code: 'wrong-state', subject: 'H-7', state: 'to-ask', expected: ['offered'] }],
      ['R-101 at H-3', { code: 'law-refuses', home: 'H-3', rules: expect.arrayContaining(['approved-number']) }],
    ])('%s', async (text, refusal) => {
      expect(refusalOf(await propose(text))).toEqual(refusal);
    });

    test('another than the first of the list without a reason, or with a code and no words', async () => {
      const { second: other } = await listed(world, 'R-1');
      const needed = { code: 'reason-needed', expected: overrideReasons };
      expect(refusalOf(await propose(other, { override: undefined }))).toEqual(needed);
      expect(refusalOf(await propose(other, { override: { reason: 'other', words: ' ' } }))).toEqual(needed);
      expect(refusalOf(await propose(other, { override: { reason: 'a whim', words: 'Yes.' } }))).toEqual(needed);
      expect(codeOf(await propose(other))).toBe('done');
    });

    test('a second option of the referral, a placed referral, and a child whose place is confirmed', async () => {
      const { id } = given(await propose('R-1 at H-1'));
      expect(refusalOf(await propose('R-1 at H-2'))).toMatchObject({
        code: 'wrong-state',
        subject: id,
        state: 'proposed',
      });
      await confirmed(world, 'R-2 at H-2');
      expect(refusalOf(await propose('R-2 at H-1'))).toMatchObject({
        code: 'wrong-state',
        subject: 'R-2',
        state: 'placed',
      });
    });

    test('where somebody else keeps the place', async () => {
      given(await world.holds.hold(by('PO-2'), asking('R-2 at H-3')));
      expect(refusalOf(await propose('R-1 at H-3'))).toEqual({ code: 'place-taken', home: 'H-3' });
    });

    test('by whom it is not for, or who does not see the case: told differently, and audited', async () => {
      expect(refusalOf(await propose('R-1 at H-1', {}, 'SW-1'))).toMatchObject({
        code: 'not-permitted',
        act: 'propose',
      });
      expect(await acts()).toBe('denied');
      const unseen = refusalOf(await propose('R-1 at H-1', {}, 'AU-1'));
      expect(unseen).toEqual({ code: 'not-found', what: 'referral', asked: 'R-1' });
    });
  });

  describe('a view', () => {
    let id: DecisionId;
    beforeEach(async () => {
      id = given(await propose('R-1 at H-1')).id;
    });
    const say = (terms: Omit<ViewAsked, 'decision'>) =>
      world.decisions.recordView(by('SW-1'), { decision: id, ...terms });

    test.each<[string, Omit<ViewAsked, 'decision'>, unknown]>([
      ['of nobody', { of: 'neighbour' as ViewAsked['of'], words: 'No.' }, { code: 'reason-needed' }],
      ['of a child of another referral', { of: 'child', child: childId('C-2') }, { code: 'not-found', what: 'child' }],
      ['of the carer of another home', { of: 'carer', home: homeId('H-2') }, { code: 'not-found', what: 'home' }],
      ['with words, and not how they were had', { of: 'child', words: 'Yes.' }, { code: 'reason-needed' }],
      [
        'with words, and a code that says there were none',
        { of: 'child', words: 'Yes.', obtained: 'PN4' },
        { code: 'reason-needed' },
      ],
      ['with a code of no list', { of: 'child', words: 'Yes.', obtained: 'PN8' }, { code: 'reason-needed' }],
      ['with neither words nor why not', { of: 'child', obtained: 'PN1' }, { code: 'reason-needed' }],
      [
        'with words and why there are none',
        { of: 'child', obtained: 'PN1', words: 'Yes.', whyNot: 'declined-to-say' },
        { code: 'reason-needed' },
      ],
      ['of a child of eleven, too young', { of: 'child', whyNot: 'too-young' }, { code: 'reason-needed' }],
      [
        'of a child of eleven, under four',
        { of: 'child', obtained: 'PN0', whyNot: 'declined-to-say' },
        { code: 'reason-needed' },
      ],
      [
        'not practicable yet, and no day',
        { of: 'child', whyNot: 'not-practicable-yet' },
        { code: 'reason-needed', expected: ['again'] },
      ],
      [
        'to be asked again on a day gone by',
        { of: 'child', whyNot: 'not-practicable-yet', again: day('2026-11-20') },
        { code: 'time-not-possible' },
      ],
    ])('%s', async (_, terms, refusal) => {
      expect(refusalOf(await say(terms))).toMatchObject(refusal as object);
    });

    test('of a child under four is that they are under four', async () => {
      const young = given(await propose('R-7 at H-2')).id;
      const terms = { decision: young, of: 'child', obtained: 'PN0', whyNot: 'too-young' } as const;
      expect(given(await world.decisions.recordView(by('SW-1'), terms)).views).toMatchObject([
        { obtained: 'PN0', words: null },
      ]);
    });
  });

  describe('a gate', () => {
    let id: DecisionId;
    let conditions: readonly string[];
    beforeEach(async () => {
      const shown = given(await propose('R-1 at H-1'));
      id = shown.id;
      conditions = shown.gates.find(({ code }) => code === 'placement-approval')?.conditions ?? [];
    });
    const answer = (who: Who, over: Partial<GateAsked> = {}) =>
      world.decisions.answerGate(by(who), {
        decision: id,
        gate: 'placement-approval',
        outcome: 'approved',
        ticked: conditions,
        reason: 'Most appropriate.',
        ...over,
      });

    test.each<[string, Who, Partial<GateAsked>, object]>([
      ['of another name', 'TM-1', { gate: 'a-gate' }, { code: 'not-found', what: 'gate' }],
      ['by the proposer', 'PO-1', {}, { code: 'own-proposal' }],
      ['by one whose role may not', 'SW-1', {}, { code: 'not-permitted', act: 'answer-gate' }],
      ['by one who does not see the case', 'AU-1', {}, { code: 'not-found', what: 'decision' }],
      ['without a word of why', 'TM-1', { reason: ' ' }, { code: 'reason-needed' }],
      ['on the word of nobody known', 'PO-2', { saidBy: staffId('TM-9') }, { code: 'not-found', what: 'person' }],
      ['on the word of one whose role may not', 'PO-2', { saidBy: staffId('SW-1') }, { code: 'not-permitted' }],
      ['on the proposer’s own word', 'PO-2', { saidBy: staffId('PO-1') }, { code: 'own-proposal' }],
      [
        'written down by one who may not',
        'SW-1',
        { saidBy: staffId('TM-1') },
        { code: 'not-permitted', act: 'record-answer' },
      ],
    ])('%s', async (_, who, over, refusal) => {
      expect(refusalOf(await answer(who, over))).toMatchObject(refusal);
      expect(given(await world.decisions.decision(by('PO-1'), id)).before).toContain('gates-open');
    });

    test('with a condition that the approver has not ticked: which', async () => {
      const refusal = refusalOf(await answer('TM-1', { ticked: conditions.slice(1) }));
      expect(refusal).toEqual({
        code: 'conditions-not-ticked',
        conditions: [{ gate: 'placement-approval', condition: conditions[0] }],
      });
    });

    test('twice', async () => {
      given(await answer('TM-1'));
      expect(refusalOf(await answer('TM-2'))).toMatchObject({
        code: 'wrong-state',
        state: 'approved',
        expected: ['open'],
      });
    });

    test('refused closes the proposal, and the place is free', async () => {
      const shown = given(await answer('TM-1', { outcome: 'refused', ticked: [] }));
      expect(shown).toMatchObject({ state: 'refused', before: [] });
      expect(codeOf(await answer('TM-2'))).toBe('wrong-state');
      expect((await sql`select state from hold`.execute(store.db)).rows).toEqual([{ state: 'released' }]);
      expect(codeOf(await propose('R-2 at H-1'))).toBe('done');
    });

    test('approved by the proposer is refused by the database itself, whatever the code above it believes', async () => {
      const forged =
        sql`insert into gate_answer (decision_id, position, answer, outcome, ticked, reason, by_staff, as_role, at)
        values (${id}, 1, 1, 'approved', '[]', 'x', 'PO-1', 'team-manager', now())`.execute(store.db);
      await expect(forged).rejects.toMatchObject({ code: '23514' });
    });
  });

  describe('confirming', () => {
    test('with gates open, each by its code and role; then without the views', async () => {
      const shown = given(await propose('R-1 at H-1'));
      await approve(world, shown, ['care-plan']);
      const confirm = () => world.decisions.confirm(by('PO-1'), shown.id);
      expect(refusalOf(await confirm())).toEqual({
        code: 'gates-open',
        gates: [{ code: 'care-plan', role: 'social-worker' }],
      });
      await approve(world, given(await world.decisions.decision(by('PO-1'), shown.id)));
      expect(refusalOf(await confirm())).toEqual({
        code: 'views-missing',
        of: [
          { of: 'child', child: 'C-1' },
          { of: 'parent', child: 'C-1' },
          { of: 'carer', child: 'C-1' },
        ],
      });
      await hear(world, shown);
      expect(codeOf(await confirm())).toBe('done');
    });

    test('in a home that the law has closed meanwhile', async () => {
      const id = await ready(world, 'R-1 at H-1');
      await sql`update home set registration_status = 'suspended' where id = 'H-1'`.execute(store.db);
      expect(given(await world.decisions.decision(by('PO-1'), id)).before).toEqual(['law-refuses']);
      expect(refusalOf(await world.decisions.confirm(by('PO-1'), id))).toMatchObject({
        code: 'law-refuses',
        home: 'H-1',
      });
      expect((await living(store)).filter((each) => each.startsWith('C-1 '))).toEqual([]);
    });

    test('in a home that filled when the hold had lapsed; and in one that is still free, the place is kept again', async () => {
      const [lost, kept] = [await ready(world, 'R-1 at H-3'), await ready(world, 'R-2 at H-4')];
      world.at(later(5));
      expect(given(await world.decisions.decision(by('PO-1'), lost)).before).toEqual(['hold-over']);
      await confirmed(world, 'R-3 at H-3');
      expect(codeOf(await world.decisions.confirm(by('PO-1'), lost))).toMatch(/^(place-taken|law-refuses)$/);
      const shown = given(await world.decisions.confirm(by('PO-1'), kept));
      expect(shown).toMatchObject({ state: 'confirmed' });
      expect(shown.holds).toHaveLength(2);
    });

    test('where the law has come to ask for another gate: it is answered, and then it goes', async () => {
      const id = await ready(world, 'R-1 at H-1');
      await sql`update home set fee = 400000 where id = 'H-1'`.execute(store.db);
      const confirm = () => world.decisions.confirm(by('PO-1'), id);
      const gate = { code: 'placement-approval', role: 'head-of-service' };
      expect(refusalOf(await confirm())).toEqual({ code: 'gates-open', gates: [gate] });
      const asked = { decision: id, gate: `${gate.code}@${gate.role}`, outcome: 'approved', reason: 'Yes.' } as const;
      const refusal = refusalOf(await world.decisions.answerGate(by('DCS-1'), { ...asked, ticked: [] }));
      const ticked =
        typeof refusal === 'object' && 'conditions' in refusal ? refusal.conditions.map((each) => each.condition) : [];
      given(await world.decisions.answerGate(by('DCS-1'), { ...asked, ticked }));
      expect(codeOf(await confirm())).toBe('done');
    });
  });

  describe('starting and ending', () => {
    test('before it has happened, or before anybody proposed it', async () => {
      const { id } = await confirmed(world, 'R-1 at H-1');
      for (const on of ['2026-11-22', '2026-11-24', '2026-11-27'])
        expect(codeOf(await world.decisions.start(by('PO-1'), id, day(on)))).toBe('time-not-possible');
      expect(codeOf(await world.decisions.start(by('PO-1'), id, day('2026-11-23')))).toBe('done');
    });

    test('earlier than planned in a home that was full till then', async () => {
      const { id } = await confirmed(world, 'R-1 at H-3');
      await sql`insert into placement (id, child_id, home_id, from_day, to_day)
        values ('PL-9', 'C-2', 'H-3', '2026-11-01', '2026-11-26')`.execute(store.db);
      world.onDay('2026-11-25');
      expect(codeOf(await world.decisions.start(by('PO-1'), id, day('2026-11-25')))).toBe('law-refuses');
    });

    test.each(['X1', 'PLACE', 'E43', 'moved', ''])('with "%s", which is no reason of the return', async (reason) => {
      const { id } = await confirmed(world, 'R-1 at H-1');
      given(await world.decisions.start(by('PO-1'), id, day('2026-11-23')));
      const refusal = refusalOf(await world.decisions.end(by('PO-1'), { decision: id, on: day('2026-11-23'), reason }));
      expect(refusal).toMatchObject({ code: 'reason-needed', expected: expect.arrayContaining(['CREQB', 'E4A']) });
    });

    test('of a child of eleven as one who is eighteen and stays; on a day to come; before it began', async () => {
      const { id } = await confirmed(world, 'R-1 at H-1');
      given(await world.decisions.start(by('PO-1'), id, day('2026-11-23')));
      const end = (on: string, reason: string) =>
        world.decisions.end(by('PO-1'), { decision: id, on: day(on), reason });
      expect(codeOf(await end('2026-11-23', 'E17'))).toBe('reason-needed');
      expect(codeOf(await end('2026-11-24', 'CHILD'))).toBe('time-not-possible');
      expect(codeOf(await end('2026-11-22', 'CHILD'))).toBe('time-not-possible');
      expect(codeOf(await end('2026-11-23', 'CHILD'))).toBe('done');
    });

    test('withdrawn without a word of why', async () => {
      const { id } = given(await propose('R-1 at H-1'));
      expect(codeOf(await world.decisions.withdraw(by('PO-1'), id, ' '))).toBe('reason-needed');
    });
  });

  test('what is not there and what is not theirs read the same', async () => {
    const { id } = given(await propose('R-1 at H-1'));
    const none = decisionId('D-0');
    const looks = async (which: DecisionId) => refusalOf(await world.decisions.decision(by('AU-1'), which));
    expect(await looks(none)).toEqual({ code: 'not-found', what: 'decision', asked: none });
    expect(await looks(id)).toEqual({ code: 'not-found', what: 'decision', asked: id });
    expect(given(await world.decisions.decisions(by('AU-1')))).toEqual([]);
  });
});
