// What the clock begins is done once: whichever instances live, whoever dies in the middle, and however the clock is set.

import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { claimSlot, finishSlot, type Store } from '#src/store/index';
import { tick } from '../../../src/services/jobs/tick.js';
import { onAServer, onEveryStore } from '../../store/on-every-store.js';
import { aPlaceToCount, counting, effects, instance } from './world.js';

onEveryStore('jobs', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await aPlaceToCount(store);
  });
  afterAll(() => store.close());
  afterEach(async () => {
    await sql`delete from effect`.execute(store.db);
    await sql`delete from job_run`.execute(store.db);
  });

  test('are done in their slot, once, and not before', async () => {
    const one = instance(store, 'one', '2026-11-20T03:15:10Z');
    expect(await tick(one, [counting()])).toBe(1);
    expect(await tick(one, [counting()])).toBe(0);
    one.clock = '2026-11-21T03:14:59Z';
    expect(await tick(one, [counting()])).toBe(0);
    one.clock = '2026-11-21T03:15:00Z';
    expect(await tick(one, [counting()])).toBe(1);
    expect(await effects(store)).toEqual(['2026-11-20T03:15:00.000Z', '2026-11-21T03:15:00.000Z']);
    expect(one.told).toMatchObject([
      { ended: 'done', report: { counted: 1 } },
      { ended: 'done', attempt: 1 },
    ]);
  });

  test.each([
    ['newest', ['2026-11-16', '2026-11-20']],
    ['every', ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']],
  ] as const)('missed for days are caught up with once: %s', async (missed, days) => {
    const one = instance(store, 'one', '2026-11-16T09:00:00Z');
    await tick(one, [counting({ missed })]);
    one.clock = '2026-11-20T09:00:00Z';
    for (let i = 0; i < 3; i += 1) await tick(one, [counting({ missed })]);
    expect(await effects(store)).toEqual(days.map((day) => `${day}T03:15:00.000Z`));
  });

  test.each([
    ['2026-03-29', '02:15'],
    ['2026-10-25', '03:15'],
  ])('run once in the night of %s, asked every five minutes', async (night, utc) => {
    const one = instance(store, 'one', `${night}T00:00:00Z`);
    await sql`insert into job_run (job, slot, owner, lease_until, finished_at)
      values ('count', ${`${night}T00:00:00Z`}::timestamptz, 'before', now(), now())`.execute(store.db);
    for (let second = 0; second < 4 * 3600; second += 300) {
      one.clock = new Date(Date.parse(`${night}T00:00:00Z`) + second * 1000).toISOString();
      await tick(one, [counting()]);
    }
    expect(await effects(store)).toEqual([`${night}T${utc}:00.000Z`]);
  });

  test('begun by one who died are taken over when the lease is out, and not before', async () => {
    const slot = new Date('2026-11-20T03:15:00Z');
    const now = new Date('2026-11-20T03:15:05Z');
    await claimSlot(store.db, { job: 'count', slot, owner: 'dead' }, { now, until: new Date('2026-11-20T03:16:05Z') });
    const two = instance(store, 'two', '2026-11-20T03:15:40Z');
    expect(await tick(two, [counting()])).toBe(0);
    two.clock = '2026-11-20T03:16:10Z';
    expect(await tick(two, [counting()])).toBe(1);
    expect(two.told).toMatchObject([{ attempt: 2, ended: 'done' }]);
    expect(await tick(two, [counting()])).toBe(0);
    expect(await effects(store)).toEqual(['2026-11-20T03:15:00.000Z']);
  });

  test('leased or done are claimed by nobody else, who saw them free a moment ago', async () => {
    const slot = { job: 'count', slot: new Date('2026-11-20T03:15:00Z') };
    const times = (second: number) => ({
      now: new Date(Date.UTC(2026, 10, 20, 3, 15, second)),
      until: new Date(Date.UTC(2026, 10, 20, 3, 16, second)),
    });
    expect(await claimSlot(store.db, { ...slot, owner: 'a' }, times(0))).toBe(1);
    expect(await claimSlot(store.db, { ...slot, owner: 'b' }, times(1))).toBeNull();
    expect(await claimSlot(store.db, { ...slot, owner: 'b' }, times(60))).toBe(2);
    expect(await finishSlot(store.db, { ...slot, owner: 'a' }, times(61).now)).toBe(false);
    expect(await finishSlot(store.db, { ...slot, owner: 'b' }, times(61).now)).toBe(true);
    expect(await claimSlot(store.db, { ...slot, owner: 'c' }, times(3000))).toBeNull();
  });

  test('that fail in the middle leave nothing, are told of without words, and are tried again', async () => {
    let fails = true;
    const job = counting({}, 'one', () => {
      if (fails) throw new Error('the name of a child');
    });
    const one = instance(store, 'one', '2026-11-20T03:15:00Z');
    expect(await tick(one, [job])).toBe(0);
    expect(one.told).toMatchObject([{ ended: 'failed' }]);
    expect(await effects(store)).toEqual([]);
    fails = false;
    one.clock = '2026-11-20T03:15:30Z';
    expect(await tick(one, [job])).toBe(0);
    one.clock = '2026-11-20T03:16:01Z';
    expect(await tick(one, [job])).toBe(1);
    expect(await effects(store)).toHaveLength(1);
  });

  test('of an owner so slow that another took over, leave nothing of the first', async () => {
    const slow = instance(store, 'slow', '2026-11-20T03:15:00Z');
    const quick = instance(store, 'quick', '2026-11-20T03:30:00Z');
    const apart = counting({
      work: {
        kind: 'apart',
        run: async () => {
          // Meanwhile its lease runs out.
          await tick(quick, [counting()]);
          return {};
        },
      },
    });
    expect(await tick(slow, [apart])).toBe(0);
    expect(slow.told).toMatchObject([{ ended: 'taken-over' }]);
    expect(quick.told).toMatchObject([{ ended: 'done', attempt: 2 }]);
    expect(await effects(store)).toHaveLength(1);
  });

  test('run nothing twice when the clock is set back, and go on when it has passed', async () => {
    const one = instance(store, 'one', '2026-11-20T10:00:00Z');
    const job = counting({ when: '*/10 * * * *' });
    await tick(one, [job]);
    for (const minute of ['05', '15', '25', '35', '45', '55']) {
      one.clock = `2026-11-20T09:${minute}:00Z`;
      expect(await tick(one, [job])).toBe(0);
    }
    one.clock = '2026-11-20T10:10:00Z';
    expect(await tick(one, [job])).toBe(1);
    expect(await effects(store)).toEqual(['2026-11-20T10:00:00.000Z', '2026-11-20T10:10:00.000Z']);
  });

  test('are not held up by a clock that was a year ahead for a while', async () => {
    const one = instance(store, 'one', '2027-11-20T10:00:00Z');
    await tick(one, [counting()]);
    one.clock = '2026-11-20T10:00:00Z';
    expect(await tick(one, [counting()])).toBe(1);
    expect(await effects(store)).toEqual(['2026-11-20T03:15:00.000Z', '2027-11-20T03:15:00.000Z']);
  });

  test('of which one fails keep no other from running', async () => {
    const one = instance(store, 'one', '2026-11-20T03:15:00Z');
    const failing = counting({ name: 'a', when: 'no rule at all' });
    expect(await tick(one, [failing, counting()])).toBe(1);
    expect(one.told).toMatchObject([{ job: 'a', ended: 'failed' }, { ended: 'done' }]);
  });
});

onAServer('jobs of several instances', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await aPlaceToCount(store);
  });
  afterAll(() => store.close());

  test('three that see the same slot at once: one runs it, a hundred times over', async () => {
    for (let i = 0; i < 100; i += 1) {
      const clock = new Date(Date.UTC(2026, 10, 20, 0, i)).toISOString();
      const ran = await Promise.all(
        ['a', 'b', 'c'].map((owner) => tick(instance(store, owner, clock), [counting({ when: '* * * * *' }, owner)])),
      );
      expect(ran.reduce((sum, n) => sum + n, 0)).toBe(1);
    }
    expect(new Set(await effects(store)).size).toBe(100);
    expect(await effects(store)).toHaveLength(100);
  });

  describe('the control that looks first and then runs', () => {
    test('runs a slot more than once', async () => {
      await sql`delete from effect`.execute(store.db);
      const naive = async (owner: string) => {
        const { rows } = await sql`select from effect where job = 'naive'`.execute(store.db);
        if (rows.length === 0)
          await sql`insert into effect values ('naive', '2026-11-20T00:00Z', ${owner})`.execute(store.db);
      };
      await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(naive));
      expect((await effects(store)).length).toBeGreaterThan(1);
    });
  });
});
