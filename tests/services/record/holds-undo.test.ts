// Taking back what was done to a hold, within its window; and saying honestly where that cannot be.

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { day, type Hold, type HoldId } from '#src/domain/index';
import { auditOf, type Store } from '#src/store/index';
import { act } from '../../../src/services/record/act.js';
import { undoHolds } from '../../../src/services/record/holds/index.js';
import { onEveryStore } from '../../store/on-every-store.js';
import { asking, begin, codeOf, given, kept, later, MORNING, only, refusalOf, type World } from './holds-world.js';

const MINUTES = 1 / 60;

onEveryStore('what was done to a hold', (open) => {
  let store: Store;
  let world: World;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    world = await begin(store);
  });

  const held = async (text: string, until?: Date): Promise<readonly Hold[]> =>
    given(await world.holds.hold(world.by(), asking(text, until)));

  /** The last thing that was done to it, taken back. */
  const undo = async (id: HoldId) => {
    const line = (await auditOf(store.db, `hold ${id}`)).filter((each) => each.act !== 'hold-undone').at(-1);
    const handler = line && undoHolds[line.act];
    if (line === undefined || handler === undefined) throw new Error('expected something to take back');
    const asAt = day('2026-11-23');
    return act(world.deps, world.by(), (tx) => handler(world.deps, tx, world.by(), { line, asAt }));
  };

  test('is undone while its window is open, with every place made together with it', async () => {
    const two = await held('R-101 at H-3:C-101a + H-4:C-101b');
    world.at(later(15 * MINUTES));
    given(await undo(two[0]?.id ?? only(two)));
    expect(await kept(store)).toEqual([]);
    given(await world.holds.hold(world.by(), asking('R-1 at H-3')));
  });

  test('is not undone later, and what to do instead is said', async () => {
    const id = only(await held('R-1 at H-3'));
    world.at(later(16 * MINUTES));
    expect(refusalOf(await undo(id))).toEqual({ code: 'too-late-to-undo', act: 'hold-made', instead: 'release' });
    expect(await kept(store)).toEqual(['H-3: 1']);
  });

  test('is not undone twice', async () => {
    const id = only(await held('R-1 at H-3'));
    given(await undo(id));
    expect(codeOf(await undo(id))).toBe('cannot-be-undone');
  });

  test('is not undone once a placement stands on it', async () => {
    const id = only(await held('R-1 at H-3'));
    await sql`update hold set state = 'confirmed' where id = ${id}`.execute(store.db);
    const refusal = { code: 'cannot-be-undone', act: 'hold-made', instead: 'withdraw-decision' };
    expect(refusalOf(await undo(id))).toEqual(refusal);
  });

  test('made longer, has its former time again', async () => {
    const id = only(await held('R-1 at H-3'));
    given(await world.holds.extendHold(world.by(), { hold: id, until: later(9), reason: 'court' }));
    given(await undo(id));
    expect(given(await world.holds.holds(world.by())).map(({ until }) => until)).toEqual([later(4)]);
    given(await world.holds.extendHold(world.by(), { hold: id, until: later(5), reason: 'court' }));
  });

  test('made longer by somebody else since, is not taken back from under them', async () => {
    const id = only(await held('R-1 at H-3'));
    given(await world.holds.extendHold(world.by(), { hold: id, until: later(9), reason: 'court' }));
    const [line] = (await auditOf(store.db, `hold ${id}`)).filter((each) => each.act === 'hold-extended');
    given(await world.holds.extendHold(world.by(2), { hold: id, until: later(12), reason: 'court' }));
    const handler = undoHolds['hold-extended'];
    if (line === undefined || handler === undefined) throw new Error('expected the first extension');
    const asAt = day('2026-11-23');
    const undone = await act(world.deps, world.by(), (tx) => handler(world.deps, tx, world.by(), { line, asAt }));
    expect(refusalOf(undone)).toEqual({ code: 'cannot-be-undone', act: 'hold-extended', instead: 'release' });
  });

  test('made longer, does not get a time that has passed', async () => {
    const id = only(await held('R-1 at H-3', later(5 * MINUTES)));
    given(await world.holds.extendHold(world.by(), { hold: id, until: later(9), reason: 'court' }));
    world.at(later(6 * MINUTES));
    expect(codeOf(await undo(id))).toBe('cannot-be-undone');
  });

  test('released, is held again until the time it had', async () => {
    const id = only(await held('R-1 at H-3'));
    given(await world.holds.releaseHold(world.by(), id));
    given(await undo(id));
    expect(await kept(store)).toEqual(['H-3: 1']);
    expect(given(await world.holds.holds(world.by()))[0]).toMatchObject({ id, state: 'held', until: later(4) });
  });

  test('released, has whatever place is free now', async () => {
    const id = only(await held('R-1 at H-1'));
    given(await world.holds.releaseHold(world.by(), id));
    await held('R-2 at H-1');
    given(await undo(id));
    expect(await kept(store)).toEqual(['H-1: 2']);
  });

  test.each([
    ['the place is taken', 'R-2 at H-3', 'place-taken'],
    ['the child is promised elsewhere', 'R-1 at H-1', 'child-promised'],
  ])('released, is not held again where %s', async (_, other, code) => {
    const id = only(await held('R-1 at H-3'));
    given(await world.holds.releaseHold(world.by(), id));
    await held(other);
    expect(codeOf(await undo(id))).toBe(code);
  });

  test('released, is not held again where its time has passed', async () => {
    const id = only(await held('R-1 at H-3', later(5 * MINUTES)));
    given(await world.holds.releaseHold(world.by(), id));
    world.at(later(6 * MINUTES));
    const refusal = { code: 'cannot-be-undone', act: 'hold-released', instead: 'hold-again' };
    expect(refusalOf(await undo(id))).toEqual(refusal);
  });

  test('released, is not held again where the law has come to refuse', async () => {
    const id = only(await held('R-1 at H-3'));
    given(await world.holds.releaseHold(world.by(), id));
    await sql`update home set registration_status = 'suspended' where id = 'H-3'`.execute(store.db);
    expect(codeOf(await undo(id))).toBe('law-refuses');
  });

  test('by the clock is not undone by a person', async () => {
    const id = only(await held('R-1 at H-3', later(1)));
    world.at(later(1));
    await world.holds.lapseHolds();
    expect(undoHolds['hold-lapsed']).toBeUndefined();
    world.at(MORNING);
    const [line] = await auditOf(store.db, `hold ${id}`);
    const handler = undoHolds['hold-made'];
    if (line === undefined || handler === undefined) throw new Error('expected the making');
    const asAt = day('2026-11-23');
    const undone = await act(world.deps, world.by(), (tx) => handler(world.deps, tx, world.by(), { line, asAt }));
    expect(refusalOf(undone)).toMatchObject({ code: 'cannot-be-undone', instead: 'hold-again' });
  });
});
