// People of the record: posts with dates, deputies, accounts, whose each case is, conflicts and broken glass.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCounty, workforceOf } from '#fixtures/index';
import { type Day, day, type RecordRef, type Standing, staffId, teamId } from '#src/domain/index';
import { createRecords, type KeptRecords } from '#src/services/index';
import { auditOf, type Store, writeCounty, writeWorkforce } from '#src/store/index';
import { freshStore } from '../../helpers/store.js';
import { policy } from '../../matching/county.js';
import { openNew } from '../../store/server.js';

const county = smallCounty();
/** R-202 is team T-1's in the small county, R-201 team T-4's. */
const ours = { kind: 'referral', id: 'R-202' } as const;
const theirs = { kind: 'referral', id: 'R-201' } as const;
const always = { from: day('2020-01-01'), to: null };
const why = 'the duty manager has asked for it';

let store: Store;
let records: KeptRecords;
let clock = new Date('2026-11-20T12:00:00Z');
const on = (): Day => day(clock.toISOString().slice(0, 10));

beforeAll(async () => {
  const server = process.env.PLACEWELL_TEST_POSTGRES;
  store = server === undefined ? await freshStore() : await openNew(server);
  await writeCounty(store.db, county);
  await writeWorkforce(store.db, workforceOf(county));
  records = createRecords({ store, policy, now: () => clock, asAt: async () => on() });
});
afterAll(() => store.close());

async function as(staff: string): Promise<Standing> {
  const standing = await records.standingOf(staffId(staff), 'command-line');
  if (standing === null) throw new Error(`nobody ${staff}`);
  return standing;
}
const by = async (staff: string) => ({ who: await as(staff) });
const lastOf = async (subject: string) => (await auditOf(store.db, subject)).at(-1);

/** Looks as that person would: the one act that needs nothing else, asked through the glass that access decides by. */
async function sees(staff: string, record: RecordRef): Promise<boolean> {
  const { mayDo } = await import('#src/access/index');
  const { readTouched } = await import('#src/store/index');
  return mayDo(await as(staff), 'see-case', await readTouched(store.db, [record])).ok;
}

describe('the invented staff', () => {
  it('is there by name and post, for colleagues to see', async () => {
    const found = await records.staff(await by('W-1'));
    if (!found.ok) throw new Error('refused');
    expect(found.value.map(({ id }) => id)).toContain('W-301');
    expect(found.value.every(({ name }) => /^\w+ \w+$/.test(name) || name.startsWith('The command line'))).toBe(true);
    expect(await records.staff(await by('W-20'))).toMatchObject({ refusal: { code: 'not-permitted' } });
  });

  it('works with the cases of its teams', async () => {
    const who = async (record: RecordRef) => {
      const seen: string[] = [];
      for (const each of ['W-1', 'W-4', 'W-5', 'W-8', 'W-9', 'W-12', 'W-14', 'W-15', 'W-16', 'W-20'])
        if (await sees(each, record)) seen.push(each);
      return seen;
    };
    expect(await who(ours)).toEqual(['W-1', 'W-5', 'W-9', 'W-12']);
    expect(await who(theirs)).toEqual(['W-4', 'W-8', 'W-9', 'W-12']);
  });

  it('is known by an account, once linked', async () => {
    expect(await records.standing('slack', 'U1', 'channel')).toBeNull();
    expect(await records.link(await by('W-1'), 'slack', 'U1', staffId('W-1'))).toMatchObject({ ok: false });
    expect(await records.link(await by('W-16'), 'slack', 'U1', staffId('W-1'))).toMatchObject({ ok: true });
    expect(await records.standing('slack', 'U1', 'channel')).toMatchObject({ staff: 'W-1', surface: 'channel' });
    expect(await lastOf('W-1')).toMatchObject({ act: 'signed-in-as', actor: 'W-16', detail: { platform: 'slack' } });
  });
});

describe('posts', () => {
  const someone = { id: staffId('W-900'), name: 'Edrin Harthmere' };
  const post = {
    role: 'placement-officer',
    team: teamId('T-1'),
    period: { from: day('2026-11-20'), to: day('2026-11-22') },
  } as const;

  it('are given by an administrator, from a day to a day', async () => {
    expect(await records.givePost(await by('W-12'), someone, post)).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    expect(await records.givePost(await by('W-16'), someone, post)).toMatchObject({ ok: true, value: { id: 'W-900' } });
    expect(await sees('W-900', ours)).toBe(true);
    expect(await lastOf('W-900')).toMatchObject({
      act: 'post-given',
      detail: { role: 'placement-officer', team: 'T-1' },
    });
  });

  it('end on their day, at midnight in London', async () => {
    const before = clock;
    clock = new Date('2026-11-21T23:59:59Z');
    expect(await sees('W-900', ours)).toBe(true);
    clock = new Date('2026-11-22T00:00:00Z');
    expect(await sees('W-900', ours)).toBe(false);
    expect((await as('W-900')).roles).toEqual([]);
    clock = before;
  });

  it('end sooner when an administrator says so', async () => {
    const today = { ...post, period: { from: post.period.from, to: on() } };
    expect(await records.endPost(await by('W-16'), staffId('W-900'), today)).toMatchObject({ ok: true });
    expect(await sees('W-900', ours)).toBe(false);
    expect(await records.endPost(await by('W-16'), staffId('W-900'), today)).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('nobody gives to themselves, nor links an account to themselves', async () => {
    const admin = { id: staffId('W-16'), name: 'Anyone' };
    const director = { role: 'director', team: null, period: always } as const;
    expect(await records.givePost(await by('W-16'), admin, director)).toMatchObject({
      refusal: { code: 'two-persons-needed' },
    });
    expect(await records.link(await by('W-16'), 'teams', 'me', admin.id)).toMatchObject({
      refusal: { code: 'two-persons-needed' },
    });
  });

  it.each([
    [
      { ...post, team: teamId('T-99') },
      { code: 'not-found', what: 'team' },
    ],
    [{ ...post, period: { from: day('2026-11-20'), to: day('2026-11-20') } }, { code: 'time-not-possible' }],
  ])('%# are refused where they cannot be', async (wrong, refusal) =>
    expect(await records.givePost(await by('W-16'), someone, wrong)).toMatchObject({ refusal }),
  );
});

describe('a deputy', () => {
  const forTwoDays = { from: day('2026-12-07'), to: day('2026-12-09') };
  it('is named by the person themself, and acts in that one post on those days', async () => {
    const deputy = { of: staffId('W-8'), by: staffId('W-1'), role: 'team-manager', period: forTwoDays } as const;
    expect(await records.nameDeputy(await by('W-8'), deputy)).toMatchObject({ ok: true });
    expect(await sees('W-1', theirs)).toBe(false);
    const before = clock;
    clock = new Date('2026-12-08T12:00:00Z');
    expect(await sees('W-1', theirs)).toBe(true);
    clock = new Date('2026-12-09T00:00:00Z');
    expect(await sees('W-1', theirs)).toBe(false);
    clock = before;
  });
  it.each([
    ['W-1', 'W-12', 'W-1', 'director', 'not-permitted'],
    ['W-16', 'W-12', 'W-16', 'director', 'two-persons-needed'],
    ['W-9', 'W-12', 'W-9', 'director', 'two-persons-needed'],
    ['W-8', 'W-8', 'W-1', 'director', 'wrong-state'],
    ['W-8', 'W-8', 'W-8', 'team-manager', 'not-found'],
    ['W-8', 'W-5', 'W-1', 'team-manager', 'not-permitted'],
  ] as const)('%s may not name, for %s, %s as %s: %s', async (who, of, standsIn, role, code) => {
    const deputy = { of: staffId(of), by: staffId(standsIn), role, period: forTwoDays };
    expect(await records.nameDeputy(await by(who), deputy)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('whose a case is', () => {
  it('is changed by its manager, and by an administrator who sees nothing of it', async () => {
    const third = { kind: 'referral', id: 'R-203' } as const;
    expect(await records.assign(await by('W-5'), third, 'T-1', [])).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await records.assign(await by('W-16'), third, 'T-1', [staffId('W-101')])).toMatchObject({ ok: true });
    expect([
      await sees('W-1', third),
      await sees('W-3', third),
      await sees('W-101', third),
      await sees('W-16', third),
    ]).toEqual([true, false, true, false]);
    expect(await records.assign(await by('W-5'), third, 'T-3', [])).toMatchObject({ ok: true });
    expect(await sees('W-1', third)).toBe(false);
  });

  it('restricted, is for those who work with it', async () => {
    expect(await records.restrict(await by('W-1'), ours, true, why)).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    expect(await records.restrict(await by('W-5'), ours, true, 'no')).toMatchObject({
      refusal: { code: 'reason-needed' },
    });
    expect(await records.restrict(await by('W-5'), ours, true, why)).toMatchObject({ ok: true });
    expect([await sees('W-1', ours), await sees('W-9', ours)]).toEqual([false, true]);
    expect(JSON.stringify(await lastOf('R-202'))).not.toContain(why);
    expect(await records.restrict(await by('W-9'), ours, false, why)).toMatchObject({ ok: true });
    expect(await sees('W-1', ours)).toBe(true);
  });
});

describe('a conflict of interest', () => {
  it('declared of oneself closes the record, even to a director', async () => {
    const conflict = {
      staff: staffId('W-12'),
      record: ours,
      reason: 'relative',
      period: { from: on(), to: day('2026-11-25') },
    } as const;
    expect(await records.declareConflict(await by('W-12'), conflict)).toMatchObject({ ok: true });
    expect([await sees('W-12', ours), await sees('W-12', theirs)]).toEqual([false, true]);
    expect(await records.breakGlass(await by('W-9'), ours, why)).toMatchObject({ ok: true });
    expect(await lastOf('R-202')).toMatchObject({ act: 'glass-broken' });
  });
  it('of another is declared by their manager, of a record that the manager sees', async () => {
    const conflict = {
      staff: staffId('W-4'),
      record: theirs,
      reason: 'neighbour',
      period: { from: on(), to: null },
    } as const;
    expect(await records.declareConflict(await by('W-5'), conflict)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await records.declareConflict(await by('W-8'), conflict)).toMatchObject({ ok: true });
    expect(await sees('W-4', theirs)).toBe(false);
    expect(await records.breakGlass(await by('W-4'), theirs, why)).toMatchObject({ refusal: { code: 'not-found' } });
  });
});

describe('broken glass', () => {
  it('opens one record for the hours of the policy, tells its manager, and marks what is then done', async () => {
    expect(await sees('W-2', theirs)).toBe(false);
    expect(await records.breakGlass(await by('W-2'), theirs, 'no')).toMatchObject({
      refusal: { code: 'reason-needed' },
    });
    const broken = await records.breakGlass(await by('W-2'), theirs, why);
    expect(broken).toMatchObject({ ok: true, value: { until: new Date('2026-11-20T16:00:00Z') } });
    expect(await sees('W-2', theirs)).toBe(true);
    expect(await sees('W-2', ours)).toBe(false);

    const notices = await records.notices(await by('W-8'));
    expect(notices).toMatchObject({
      ok: true,
      value: [{ code: 'glass-broken', subject: 'R-201', detail: { by: 'W-2' } }],
    });
    expect(await records.notices(await by('W-5'))).toMatchObject({ value: [{ subject: 'R-202' }] });
    expect(JSON.stringify([notices, await auditOf(store.db, 'R-201')])).not.toContain(why);

    await records.restrict(await by('W-2'), ours, true, why);
    expect(await lastOf('R-202')).toMatchObject({ act: 'denied', actor: 'W-2', detail: { glass: ['R-201'] } });

    const before = clock;
    clock = new Date('2026-11-20T16:00:00Z');
    expect(await sees('W-2', theirs)).toBe(false);
    clock = before;
  });

  it.each(['W-14', 'W-15', 'W-16'])('is not for %s, who has no case', async (staff) =>
    expect(await records.breakGlass(await by(staff), theirs, why)).toMatchObject({
      refusal: { code: 'not-permitted' },
    }),
  );

  it('of what is not there says so', async () =>
    expect(await records.breakGlass(await by('W-2'), { kind: 'referral', id: 'R-999' }, why)).toMatchObject({
      refusal: { code: 'not-found', asked: 'R-999' },
    }));
});

describe('a browser over the invented county', () => {
  it('is somebody of its own, in every role, the same each time', async () => {
    const ann = await records.visitor('page:ann');
    expect(ann).toMatchObject({ staff: 'V-ann', surface: 'page' });
    expect(ann?.roles.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['director', 'auditor', 'placement-officer']),
    );
    expect(await records.visitor('page:ann')).toEqual(ann);
    expect((await records.visitor('page:bob'))?.staff).toBe('V-bob');
    const staff = await records.staff(await by('W-1'));
    expect(JSON.stringify(staff)).not.toContain('V-ann');
  });

  it('plays a member of staff, and is itself again', async () => {
    const ann = await records.visitor('page:ann');
    if (ann === null) throw new Error('nobody');
    expect(await records.actAs({ who: ann }, 'page:ann', staffId('W-3'))).toMatchObject({
      ok: true,
      value: { id: 'W-3' },
    });
    const playing = await records.visitor('page:ann');
    expect(playing).toMatchObject({ staff: 'W-3', roles: [{ role: 'placement-officer' }] });
    expect(await records.actAs({ who: playing ?? ann }, 'page:ann', staffId('W-777'))).toMatchObject({ ok: false });
    await records.actAs({ who: playing ?? ann }, 'page:ann', null);
    expect(await records.visitor('page:ann')).toEqual(ann);
  });

  it('is nobody over data of real people', async () => {
    const real = await freshStore({ ...county, council: { ...county.council, invented: false } });
    try {
      const there = createRecords({ store: real, policy, now: () => clock, asAt: async () => on() });
      expect(await there.visitor('page:ann')).toBeNull();
      await writeCounty(real.db, county);
      expect((await there.visitor('page:ann'))?.roles).not.toEqual([]);
      await writeCounty(real.db, { ...county, council: { ...county.council, invented: false } });
      expect((await there.visitor('page:ann'))?.roles).toEqual([]);
    } finally {
      await real.close();
    }
  });
});

it('a county made anew takes its cases with it, and leaves people and the audit', async () => {
  const lines = (await auditOf(store.db, 'R-201')).length;
  await writeCounty(store.db, smallCounty(7));
  expect(await sees('W-4', theirs)).toBe(false);
  expect(await sees('W-2', theirs)).toBe(false);
  expect((await as('W-4')).roles).toHaveLength(1);
  expect(await auditOf(store.db, 'R-201')).toHaveLength(lines);
});
