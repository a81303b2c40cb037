// Holds: kept until a time, made longer, given back, lapsed by the clock; all or none; and asked of the law at that moment.

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { holdId, referralId } from '#src/domain/index';
import { auditOf, readSnapshot, type Store } from '#src/store/index';
import { onEveryStore } from '../../store/on-every-store.js';
import {
  asking,
  begin,
  codeOf,
  given,
  kept,
  later,
  MORNING,
  officer,
  only,
  refusalOf,
  twice,
  type World,
} from './holds-world.js';

onEveryStore('a vacancy', (open) => {
  let store: Store;
  let world: World;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    world = await begin(store);
  });

  const hold = async (text: string, until?: Date, n = 1) => world.holds.hold(world.by(n), asking(text, until));
  const held = async (text: string, until?: Date) => given(await hold(text, until));

  test("is held for the policy's hours, for each child a place of their own", async () => {
    const [made] = await held('R-101 at H-1');
    expect(made).toMatchObject({ state: 'held', madeAt: MORNING, until: later(4), children: ['C-101a', 'C-101b'] });
    expect(made?.canUndoUntil).toEqual(later(0.25));
    const { rows } = await sql`select place from promise order by place`.execute(store.db);
    expect(rows).toEqual([{ place: 1 }, { place: 2 }]);
  });

  test('of two places leaves one when one is held, and none when two are', async () => {
    await held('R-1 at H-1');
    await held('R-2 at H-1');
    expect(refusalOf(await hold('R-3 at H-1'))).toEqual({ code: 'place-taken', home: 'H-1' });
    expect(await kept(store)).toEqual(['H-1: 2']);
  });

  test('is not held for a group whose second child finds no place', async () => {
    await held('R-1 at H-1');
    expect(refusalOf(await hold('R-101 at H-1'))).toEqual({ code: 'place-taken', home: 'H-1' });
    expect(await kept(store)).toEqual(['H-1: 1']);
  });

  test('is held in several homes together, all or none', async () => {
    const two = await held('R-101 at H-3:C-101a + H-4:C-101b');
    expect(new Set(two.map(({ together }) => together)).size).toBe(1);
    expect(codeOf(await hold('R-102 at H-2:C-102a + H-4:C-102b'))).toBe('place-taken');
    expect(await kept(store)).toEqual(['H-3: 1', 'H-4: 1']);
    const back = given(await world.holds.releaseHold(world.by(), two[1]?.id ?? holdId('')));
    expect(back.map(({ state }) => state)).toEqual(['released', 'released']);
    expect(await kept(store)).toEqual([]);
  });

  test.each([
    ['R-101 at H-1:C-101a + H-2:C-101a', 'option'],
    ['R-101 at H-1:C-1', 'option'],
    ['R-101 at H-1:C-101a + H-1:C-101b', 'option'],
    ['R-1 at H-9', 'home'],
    ['R-9 at H-1', 'referral'],
  ])('is not held for what does not make sense: %s', async (text, what) => {
    expect(refusalOf(await hold(text))).toMatchObject({ code: 'not-found', what });
  });

  test('is not held twice for a child, and where it is held is told to whom it is held for', async () => {
    await held('R-1 at H-1');
    const expected = { code: 'child-promised', child: 'C-1', home: 'H-1' };
    expect(refusalOf(await hold('R-1 at H-2', undefined, 2))).toEqual(expected);
    expect(refusalOf(await hold('R-1 at H-1', undefined, 2))).toEqual(expected);
  });

  test('is held once by a delivery that comes twice, and the same is told again', async () => {
    const by = world.by(1, 'slack:Ev1');
    const first = await world.holds.hold(by, asking('R-1 at H-1'));
    world.at(later(1));
    expect(await world.holds.hold(by, asking('R-1 at H-1'))).toEqual(first);
    expect(await kept(store)).toEqual(['H-1: 1']);
  });

  test.each([
    ['in the past', later(-1)],
    ['now', MORNING],
    ["beyond the policy's most", new Date(later(72).getTime() + 1)],
    ['at no time', new Date(Number.NaN)],
  ])('is not held until a time %s', async (_, until) => {
    expect(refusalOf(await hold('R-1 at H-1', until))).toMatchObject({ code: 'time-not-possible' });
  });

  test("is held until the policy's most to the millisecond", async () => {
    expect((await held('R-1 at H-1', later(72)))[0]?.until).toEqual(later(72));
  });

  test.each([
    ['back', '2026-10-25T00:30:00Z', '2026-10-25T04:30:00Z'],
    ['forward', '2027-03-28T00:30:00Z', '2027-03-28T04:30:00Z'],
  ])('is held for hours that pass in a night when the clocks go %s', async (_, from, until) => {
    world.at(new Date(from));
    expect((await held('R-1 at H-1'))[0]?.until).toEqual(new Date(until));
  });

  test('is refused by the law as it stands at that moment, with its rules', async () => {
    await sql`update home set registration_status = 'suspended' where id = 'H-1'`.execute(store.db);
    const refusal = refusalOf(await hold('R-1 at H-1'));
    expect(refusal).toMatchObject({ code: 'law-refuses', home: 'H-1' });
    expect(await kept(store)).toEqual([]);
  });

  test('is not held for a referral that is closed', async () => {
    await sql`update referral set status = 'withdrawn' where id = 'R-1'`.execute(store.db);
    expect(refusalOf(await hold('R-1 at H-1'))).toMatchObject({ code: 'wrong-state', state: 'withdrawn' });
  });

  test('of a provider who has not offered is not there to be held', async () => {
    world = await begin(store, {
      change: (county) => ({
        ...county,
        providers: county.providers.map((each) => ({ ...each, sector: 'independent' as const })),
      }),
    });
    expect(refusalOf(await hold('R-1 at H-1'))).toMatchObject({ code: 'wrong-state', state: 'to-ask' });
  });

  describe('past its time', () => {
    test('is taken by the next who asks, though no job has run; the first officer is told', async () => {
      const id = only(await held('R-1 at H-3', later(1)));
      world.at(later(1));
      await held('R-2 at H-3', later(2));
      expect(await twice(store)).toEqual({ beds: 0, children: 0 });
      const { rows } = await sql`select to_staff, code, subject, detail from notice`.execute(store.db);
      const detail = { home: 'H-3', referral: 'R-1', until: later(1).toISOString() };
      expect(rows).toEqual([{ to_staff: 'PO-1', code: 'hold-lapsed', subject: `hold ${id}`, detail }]);
      expect((await auditOf(store.db, `hold ${id}`)).map(({ act }) => act)).toEqual(['hold-made', 'hold-lapsed']);
    });

    test('reads as lapsed, and is not among those that are live', async () => {
      await held('R-1 at H-3', later(1));
      world.at(later(1));
      expect(given(await world.holds.holds(world.by()))).toEqual([]);
    });

    test('is lapsed by the clock, once, with one notice; and a clock set back does not hold it again', async () => {
      const id = only(await held('R-1 at H-3', later(1)));
      const stays = only(await held('R-2 at H-1', later(3)));
      world.at(later(2));
      expect(await world.holds.lapseHolds()).toEqual([id]);
      expect(await world.holds.lapseHolds()).toEqual([]);
      world.at(MORNING);
      expect(await world.holds.lapseHolds()).toEqual([]);
      expect(given(await world.holds.holds(world.by())).map((each) => each.id)).toEqual([stays]);
      const { rows } = await sql`select count(*)::int as n from notice`.execute(store.db);
      expect(rows).toEqual([{ n: 1 }]);
      const told = (await auditOf(store.db, `hold ${id}`)).at(-1);
      expect(told).toMatchObject({ act: 'hold-lapsed', actor: 'the-clock' });
    });

    test('lapses with those that were made together with it', async () => {
      await held('R-101 at H-3:C-101a + H-4:C-101b', later(1));
      world.at(later(1));
      await held('R-1 at H-4');
      expect(await kept(store)).toEqual(['H-4: 1']);
    });

    test('cannot be made longer, nor given back', async () => {
      const id = only(await held('R-1 at H-3', later(1)));
      world.at(later(1));
      const longer = await world.holds.extendHold(world.by(), { hold: id, until: later(2), reason: 'waiting' });
      expect(refusalOf(longer)).toMatchObject({ code: 'wrong-state', state: 'lapsed' });
      expect(refusalOf(await world.holds.releaseHold(world.by(), id))).toMatchObject({ code: 'wrong-state' });
    });
  });

  describe('held', () => {
    const longer = (until: Date, reason = 'the carer is at work', text = 'R-1 at H-3') =>
      held(text).then((made) =>
        world.holds.extendHold(world.by(2), { hold: made[0]?.id ?? holdId(''), until, reason }),
      );

    test('is made longer with a reason, which no line of the audit repeats', async () => {
      const made = given(await longer(later(8)));
      expect(made.until).toEqual(later(8));
      const lines = await auditOf(store.db, `hold ${made.id}`);
      expect(lines.at(-1)).toMatchObject({ act: 'hold-extended', actor: 'PO-2' });
      expect(JSON.stringify(lines)).not.toContain('carer is at work');
      const { rows } = await sql<{ reason: string }>`select reason from hold_extension`.execute(store.db);
      expect(rows[0]?.reason).toMatch(/^v1\./);
    });

    test('with every place that was made together with it', async () => {
      given(await longer(later(8), 'court', 'R-101 at H-3:C-101a + H-4:C-101b'));
      const until = given(await world.holds.holds(world.by())).map((each) => each.until);
      expect(until).toEqual([later(8), later(8)]);
    });

    test.each([
      ['to an earlier time', later(3), 'why', 'time-not-possible'],
      ['beyond the most', later(73), 'why', 'time-not-possible'],
      ['without a reason', later(8), '  ', 'reason-needed'],
    ])('is not made longer %s', async (_, until, reason, code) => {
      expect(codeOf(await longer(until, reason))).toBe(code);
    });

    test('is not made longer where the law has come to refuse', async () => {
      const id = only(await held('R-1 at H-3'));
      await sql`update home set registration_status = 'suspended' where id = 'H-3'`.execute(store.db);
      const again = await world.holds.extendHold(world.by(), { hold: id, until: later(8), reason: 'waiting' });
      expect(codeOf(again)).toBe('law-refuses');
    });

    test('is given back, and free for the next at once', async () => {
      given(await world.holds.releaseHold(world.by(), only(await held('R-1 at H-3'))));
      await held('R-2 at H-3');
    });

    test('by a clock that was set back since is still held until its time', async () => {
      const id = only(await held('R-1 at H-3', later(2)));
      world.at(later(-5));
      expect(codeOf(await hold('R-2 at H-3', later(-4)))).toBe('place-taken');
      expect(given(await world.holds.releaseHold(world.by(), id))).toHaveLength(1);
    });
  });

  describe('is read', () => {
    test('by those who may see the referral: to others a hold is not there, by the same words as one that is not', async () => {
      const id = only(await held('R-1 at H-1'));
      const outsider = { who: { ...officer(3), roles: [] } };
      const theirs = await world.holds.releaseHold(outsider, id);
      const none = await world.holds.releaseHold(outsider, holdId('HD-999'));
      expect(refusalOf(theirs)).toEqual({ code: 'not-found', what: 'hold', asked: id });
      expect(refusalOf(none)).toEqual({ code: 'not-found', what: 'hold', asked: 'HD-999' });
      expect(given(await world.holds.holds(outsider))).toEqual([]);
      expect(codeOf(await world.holds.holds(outsider, referralId('R-1')))).toBe('not-found');
      expect(codeOf(await world.holds.hold(outsider, asking('R-2 at H-2')))).toBe('not-found');
    });

    test('soonest to lapse first', async () => {
      await held('R-1 at H-1', later(5));
      await held('R-2 at H-1', later(2));
      const live = given(await world.holds.holds(world.by()));
      expect(live.map(({ referralId: of }) => of)).toEqual(['R-2', 'R-1']);
      expect(given(await world.holds.holds(world.by(), referralId('R-1')))).toHaveLength(1);
    });

    test('in the snapshot while it is live, and the data has another name once its time has come', async () => {
      await held('R-1 at H-1', later(1));
      const [during, after] = [
        await readSnapshot(store.db, undefined, { now: MORNING }),
        await readSnapshot(store.db, undefined, { now: later(1) }),
      ];
      expect(during?.holds.map(({ home, children }) => `${home}: ${children.map(({ id }) => id)}`)).toEqual([
        'H-1: C-1',
      ]);
      expect(after?.holds).toEqual([]);
      expect(after?.dataVersion).not.toBe(during?.dataVersion);
    });
  });

  test('a refusal leaves nothing behind but the line of a denial', async () => {
    const count = async () =>
      (await sql<{ n: number }>`select count(*)::int as n from audit`.execute(store.db)).rows[0]?.n ?? 0;
    const before = await count();
    await hold('R-9 at H-1');
    expect((await auditOf(store.db, 'R-9')).at(-1)).toMatchObject({ act: 'denied' });
    await hold('R-1 at H-9');
    expect(await count()).toBe(before + 1);
    expect(await kept(store)).toEqual([]);
  });
});
