// Taking back: one's own last act while its window is open, and an honest no where a child or a colleague has moved on.

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type DecisionId, day } from '#src/domain/index';
import { auditOf, type Store } from '#src/store/index';
import { onEveryStore } from '../../../store/on-every-store.js';
import { asking, codeOf, given, later, refusalOf } from '../holds-world.js';
import { approve, because, begin, by, confirmed, hear, living, proposal, ready, type World } from './world.js';

onEveryStore('taking back', (open) => {
  let store: Store;
  let world: World;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    world = await begin(store);
  });
  const propose = async (text = 'R-1 at H-1') =>
    given(await world.decisions.propose(by('PO-1'), proposal(text, { override: because })));
  const state = async (id: DecisionId) => given(await world.decisions.decision(by('PO-1'), id)).state;
  const holds = async () =>
    (await sql<{ state: string }>`select state from hold order by id`.execute(store.db)).rows.map((row) => row.state);

  test('a proposal: the place it kept is free, and the audit says so', async () => {
    const { id } = await propose();
    expect(given(await world.decisions.undo(by('PO-1')))).toEqual({ act: 'option-proposed', subject: id, cannot: [] });
    expect(await state(id)).toBe('withdrawn');
    expect(await holds()).toEqual(['released']);
    expect((await auditOf(store.db, id)).at(-1)).toMatchObject({
      act: 'act-undone',
      detail: { act: 'option-proposed' },
    });
    expect((await propose()).state).toBe('proposed');
  });

  test('a proposal on a place that was kept before leaves it kept', async () => {
    given(await world.holds.hold(by('PO-1'), asking('R-1 at H-1')));
    await propose();
    given(await world.decisions.undo(by('PO-1')));
    expect(await holds()).toEqual(['held']);
  });

  test('a view, an answer and a refusal; and then there is nothing left', async () => {
    const shown = await propose();
    const view = { decision: shown.id, of: 'iro', obtained: 'PN3', words: 'I disagree.' } as const;
    given(await world.decisions.recordView(by('SW-1'), view));
    expect(given(await world.decisions.undo(by('SW-1'))).act).toBe('view-recorded');
    expect(given(await world.decisions.decision(by('PO-1'), shown.id)).views).toEqual([]);

    const gate = shown.gates.find(({ code }) => code === 'placement-approval');
    const terms = { decision: shown.id, gate: 'placement-approval', ticked: gate?.conditions ?? [], reason: 'Said.' };
    given(await world.decisions.answerGate(by('TM-1'), { ...terms, outcome: 'approved' }));
    given(await world.decisions.undo(by('TM-1'), shown.id));
    expect(given(await world.decisions.decision(by('PO-1'), shown.id)).gates.at(-1)?.answer).toBeNull();
    given(await world.decisions.answerGate(by('TM-1'), { ...terms, outcome: 'refused' }));
    expect(await state(shown.id)).toBe('refused');
    given(await world.decisions.undo(by('TM-1')));
    expect(await state(shown.id)).toBe('proposed');
    expect(refusalOf(await world.decisions.undo(by('TM-1')))).toMatchObject({ code: 'not-found', what: 'act' });
  });

  test('a confirmation: nobody is placed, the search is open, the place is held, and it may be confirmed again', async () => {
    const id = await ready(world, 'R-8 at H-1');
    given(await world.decisions.confirm(by('PO-1'), id));
    given(await world.decisions.undo(by('PO-1')));
    expect(await state(id)).toBe('proposed');
    expect((await living(store)).filter((each) => each.startsWith('C-8'))).toEqual(['C-8 in H-2 from 2026-05-18']);
    expect(await holds()).toEqual(['held']);
    expect(given(await world.decisions.decision(by('PO-1'), id)).clocks).toEqual([]);
    given(await world.decisions.confirm(by('PO-1'), id));
    expect((await living(store)).filter((each) => each.startsWith('C-8'))).toHaveLength(2);
  });

  test('not when the window is over, and says what to do instead', async () => {
    const { id } = await propose();
    world.at(later(0.26));
    const refusal = { code: 'too-late-to-undo', act: 'option-proposed', instead: 'withdraw' };
    expect(refusalOf(await world.decisions.undo(by('PO-1'), id))).toEqual(refusal);
    expect(await state(id)).toBe('proposed');
  });

  test('not a proposal that somebody has answered, nor a colleague’s act', async () => {
    const shown = await propose();
    await approve(world, shown);
    expect(refusalOf(await world.decisions.undo(by('PO-1')))).toMatchObject({
      code: 'cannot-be-undone',
      instead: 'withdraw',
    });
    expect(codeOf(await world.decisions.undo(by('PO-2'), shown.id))).toBe('not-found');
    expect(await state(shown.id)).toBe('proposed');
  });

  test('not a child who has moved in, nor an approval that a child moved in on', async () => {
    const { id } = await confirmed(world, 'R-1 at H-1');
    given(await world.decisions.start(by('PO-1'), id, day('2026-11-23')));
    expect(refusalOf(await world.decisions.undo(by('PO-1')))).toEqual({
      code: 'cannot-be-undone',
      act: 'placement-started',
      instead: 'end',
    });
    expect(refusalOf(await world.decisions.undo(by('TM-1')))).toMatchObject({
      code: 'cannot-be-undone',
      act: 'gate-approved',
    });
    expect(refusalOf(await world.decisions.undo(by('SW-1')))).toMatchObject({ code: 'cannot-be-undone' });
    expect(await state(id)).toBe('started');
  });

  test('is told beside the decision for as long as it may be done', async () => {
    const shown = await propose();
    expect(shown.canUndoUntil).toEqual(later(0.25));
    const other = await propose('R-2 at H-2');
    expect((await hear(world, other)).canUndoUntil).toBeNull();
    world.at(later(0.25));
    expect(given(await world.decisions.decision(by('PO-1'), shown.id)).canUndoUntil).toBeNull();
  });
});
