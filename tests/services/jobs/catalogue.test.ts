// The jobs that there are, each run by the clock: what it does, what it tells, and that nothing is done that policy did not ask for.

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Policy } from '#src/domain/index';
import { anchorsBeside, auditOf, lastAnchor, recall, remember, type Store } from '#src/store/index';
import { jobsOf, listJobs, runNow, tick } from '../../../src/services/jobs/index.js';
import { policy } from '../../matching/county.js';
import { onEveryStore } from '../../store/on-every-store.js';
import { append } from '../../store/record/audit-lines.js';
import { administrator, officer } from '../record/rights-world.js';
import { instance } from './world.js';

onEveryStore('the jobs', (open, kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await append(store, {}, {});
  });
  afterAll(() => store.close());
  beforeEach(() => sql`delete from job_run`.execute(store.db));

  const said: [string, object][] = [];
  const at = (clock: string, use: Policy = policy) => {
    said.length = 0;
    const running = instance(store, 'one', clock);
    const jobs = jobsOf({
      store,
      policy: use,
      now: running.now,
      holds: { lapseHolds: async () => [] },
      say: (code, told) => said.push([code, told]),
    });
    return { running, jobs };
  };

  test('all run on a first start, and each in its slot afterwards', async () => {
    const { running, jobs } = at('2026-11-20T10:00:30Z');
    expect(await tick(running, jobs)).toBe(jobs.length);
    expect(running.told.map(({ ended }) => ended)).toEqual(jobs.map(() => 'done'));
    running.clock = '2026-11-20T10:00:59Z';
    expect(await tick(running, jobs)).toBe(0);
    running.clock = '2026-11-20T10:01:00Z';
    expect(await tick(running, jobs)).toBe(1);
    expect(running.told.at(-1)).toMatchObject({ job: 'lapse-holds', report: { lapsed: 0 } });
  });

  test('tell the audit’s head outside before they are done, and keep that they did', async () => {
    const { running, jobs } = at('2026-11-23T08:00:00Z');
    await tick(running, jobs);
    const head = said.find(([code]) => code === 'audit-head')?.[1];
    expect(head).toMatchObject({ head: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(said.find(([code]) => code === 'weekly-digest')?.[1]).toMatchObject({ broken: null });
    expect(await lastAnchor(store.db, 'weekly')).toMatchObject({ told: 'weekly' });
    expect((await anchorsBeside(store.db)).every(({ hash, now }) => hash === now)).toBe(true);
  });

  describe('of retention', () => {
    const old = async () => {
      await remember(store.db, 'u', 'old', { said: 1 });
      await sql`update thread_memory set updated_at = '2026-01-01T00:00Z'`.execute(store.db);
    };
    const told = (running: { told: unknown[] }) =>
      running.told.find(
        (event) => typeof event === 'object' && event !== null && Reflect.get(event, 'job') === 'retention',
      );

    test('counts and erases nothing unless policy says so', async () => {
      await old();
      const { running, jobs } = at('2026-11-21T03:15:00Z');
      await tick(running, jobs);
      expect(told(running)).toMatchObject({ report: { erasing: false, due: 1, erased: 0 } });
      expect(await recall(store.db, 'u', 'old')).not.toBeNull();
      expect((await auditOf(store.db, 'retention')).at(-1)).toMatchObject({ actor: 'the-clock', act: 'retention-run' });
    });

    test('erases where policy says so', async () => {
      await old();
      const { running, jobs } = at('2026-11-22T03:15:00Z', {
        ...policy,
        record: { ...policy.record, retention: 'erase' },
      });
      await tick(running, jobs);
      expect(told(running)).toMatchObject({ report: { erasing: true, erased: 1 } });
      expect(await recall(store.db, 'u', 'old')).toBeNull();
    });
  });

  test('run by hand for whoever may, written down, and take no slot of the clock’s', async () => {
    const { running, jobs } = at('2026-11-20T10:00:30Z');
    expect(await runNow(running, jobs, officer, 'audit-anchor')).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await runNow(running, jobs, administrator, 'no-such')).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await runNow(running, jobs, administrator, 'audit-anchor')).toEqual({
      ok: true,
      value: { job: 'audit-anchor', done: true },
    });
    expect((await auditOf(store.db, 'audit-anchor')).at(-1)).toMatchObject({ act: 'job-run', actor: 'AD-1' });
    const listed = await listJobs(running, jobs, administrator);
    expect(listed.ok && listed.value.find(({ job }) => job === 'audit-anchor')).toMatchObject({
      last: null,
      next: new Date('2026-11-21T03:30:00Z'),
    });
    await tick(running, jobs);
    const after = await listJobs(running, jobs, administrator);
    expect(after.ok && after.value.every(({ last, open }) => last !== null && open === null)).toBe(true);
    expect(await listJobs(running, jobs, officer)).toMatchObject({ refusal: { code: 'not-permitted' } });
  });

  test(`tidy the ${kind === 'memory' ? 'embedded' : 'server’s'} store as far as it is ours to tidy`, async () => {
    const { running, jobs } = at('2026-11-22T04:00:00Z');
    await tick(running, jobs);
    expect(running.told.find(({ job }) => job === 'tidy-store')).toMatchObject({
      report: { tidied: kind === 'memory' },
    });
  });
});
