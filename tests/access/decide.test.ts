// Who may do what: the whole page, role by act, and then what opens and closes one record.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { accessActs, mayDo, reachOf } from '#src/access/index';
import { day, type StaffRole, type Standing, staffId, staffRoles } from '#src/domain/index';
import { aCase, child, held, home, referral, somebody, touched, worker } from './somebody.js';

/** C every record, T the post's own team, k those they work with, . never: as it is written for people. Columns as in `staffRoles`. */
const document = readFileSync(createRequire(import.meta.url).resolve('#files/docs/access.md'), 'utf8');
const page = /```text\n([^`]*)```/.exec(document)?.[1] ?? '';
const rows = page
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/\s+/));

describe('every role and every act', () => {
  it('is on the page', () => expect(rows.map(([act]) => act)).toEqual(accessActs));

  it.each(accessActs)('%s', (act) => {
    const reach = { C: 'council', T: 'team', k: 'case', '.': 'none' } as const;
    const expected = rows.find(([name]) => name === act)?.slice(1);
    expect(staffRoles.map((role) => reachOf(role, act))).toEqual(expected?.map((letter) => Reflect.get(reach, letter)));
  });

  it.each(staffRoles)('%s is decided as far as the page says, for each act', (role) => {
    const own = held(role, 'T-1');
    const elsewhere = held(role, 'T-2');
    const mine = touched({ cases: [aCase(referral, { workers: [worker('W-1', role)] }), aCase(child)] });
    for (const act of accessActs) {
      const may = (post = own, record = touched()) => mayDo(somebody([post]), act, record).ok;
      const reach = reachOf(role, act);
      expect([act, may(elsewhere), may(own), may(elsewhere, mine)]).toEqual([
        act,
        reach === 'council',
        reach === 'council' || reach === 'team',
        reach !== 'none',
      ]);
    }
  });
});

const sees = (who: Standing, what = touched()) => mayDo(who, 'see-case', what).ok;
const officer = (over: Partial<Standing> = {}) => somebody([held('placement-officer', 'T-1')], over);

describe('how far', () => {
  it('a post without a team is the whole council’s', () => {
    expect(sees(somebody([held('placement-officer')]))).toBe(true);
    expect(sees(somebody([held('placement-officer')]), touched({ cases: [] }))).toBe(true);
  });
  it('a record that is no team’s is for those with the whole council’s post, or who see every record', () => {
    expect(sees(officer(), touched({ cases: [] }))).toBe(false);
    expect(sees(somebody([held('head-of-service')]), touched({ cases: [] }))).toBe(true);
  });
  it('goes by the referral where its child is another team’s', () => {
    const moved = touched({
      cases: [aCase(referral), { ...aCase(child), team: held('auditor', 'T-2').team ?? aCase(child).team }],
    });
    expect(sees(officer(), moved)).toBe(true);
    expect(sees(somebody([held('placement-officer', 'T-2')]), moved)).toBe(false);
  });
  it('a worker works in the role they were given, while it lasts', () => {
    const given = (role: StaffRole, to: string | null) =>
      touched({
        cases: [
          aCase(child, {
            workers: [worker('W-1', role, { from: day('2026-01-01'), to: to === null ? null : day(to) })],
          }),
        ],
      });
    const socialWorker = somebody([held('social-worker', 'T-9')]);
    expect(sees(socialWorker, given('social-worker', null))).toBe(true);
    expect(sees(socialWorker, given('social-worker', '2026-11-21'))).toBe(true);
    expect(sees(socialWorker, given('social-worker', '2026-11-20'))).toBe(false);
    expect(sees(socialWorker, given('independent-reviewing-officer', null))).toBe(false);
  });
  it('a supervising social worker sees what comes to a home of theirs, and no more', () => {
    const ssw = somebody([held('supervising-social-worker', 'T-5')]);
    const theirs = aCase(home, { workers: [worker('W-1', 'supervising-social-worker')] });
    expect(sees(ssw, { records: [home], cases: [theirs], open: true })).toBe(true);
    expect(sees(ssw, touched({ records: [referral, child, home], cases: [aCase(referral), theirs] }))).toBe(true);
    expect(sees(ssw)).toBe(false);
  });
  it('the duty team sees open cases alone', () => {
    const duty = somebody([held('out-of-hours', 'T-7')]);
    expect(sees(duty)).toBe(true);
    expect(sees(duty, touched({ open: false }))).toBe(false);
    expect(sees({ ...duty, glass: [referral] }, touched({ open: false }))).toBe(false);
  });
  it('no post is nothing', () => {
    for (const act of accessActs) expect(mayDo(somebody([]), act, touched()).ok).toBe(false);
  });
});

describe('what closes a record', () => {
  const closed = touched({
    cases: [aCase(referral, { restricted: true, workers: [worker('W-2', 'placement-officer')] })],
  });

  it('restricted, it is for its workers and the whole council’s posts', () => {
    expect(sees(officer(), closed)).toBe(false);
    expect(sees(officer({ staff: staffId('W-2') }), closed)).toBe(true);
    expect(sees(somebody([held('head-of-service')]), closed)).toBe(true);
    expect(sees(somebody([held('out-of-hours', 'T-7')]), closed)).toBe(false);
    expect(sees(somebody([held('auditor')]), closed)).toBe(false);
  });
  it('a child’s restriction closes the referral', () => {
    expect(sees(officer(), touched({ cases: [aCase(referral), aCase(child, { restricted: true })] }))).toBe(false);
  });
  it.each([referral, child, home])(
    'a conflict with $id closes what touches it, to any post, and glass opens nothing',
    (record) => {
      const all = touched({ records: [referral, child, home] });
      const director = somebody([held('director')], { conflicts: [record] });
      expect(sees(director, all)).toBe(false);
      expect(sees({ ...director, glass: [referral, child] }, all)).toBe(false);
      expect(sees(director, touched({ records: [{ kind: 'referral', id: 'R-2' }], cases: [] }))).toBe(true);
    },
  );
});

describe('broken glass', () => {
  it('opens that record for what the role may do at all, and says so', () => {
    const other = somebody([held('placement-officer', 'T-2')]);
    expect(sees(other)).toBe(false);
    expect(mayDo({ ...other, glass: [referral] }, 'see-case', touched())).toMatchObject({ ok: true, glass: true });
    expect(mayDo({ ...other, glass: [child] }, 'see-case', touched())).toMatchObject({ ok: true, glass: true });
    expect(mayDo({ ...other, glass: [referral] }, 'answer-gate', touched()).ok).toBe(false);
    expect(sees({ ...other, glass: [{ kind: 'referral', id: 'R-2' }] })).toBe(false);
    expect(sees({ ...other, glass: [home] }, touched({ records: [referral, child, home] }))).toBe(false);
  });
  it('is not used where it is not needed', () => {
    expect(mayDo(officer({ glass: [referral] }), 'see-case', touched())).toMatchObject({ ok: true, glass: false });
  });
  it('gives nothing to whom no case is open: an auditor, a commissioner, an administrator', () => {
    for (const role of ['auditor', 'commissioner', 'administrator', 'service-account'] as const)
      expect(sees(somebody([held(role)], { glass: [referral] }))).toBe(false);
  });
});

describe('deputies', () => {
  const deputy = (role: StaffRole, team: string | null) => somebody([held(role, team, 'W-5')]);
  it('do what the post may, and it is said whose it is', () => {
    expect(mayDo(deputy('team-manager', 'T-1'), 'assign-case', touched())).toMatchObject({ by: { deputyOf: 'W-5' } });
  });
  it('work with the cases of the person they stand in for, and not with others’', () => {
    const theirs = touched({ cases: [aCase(child, { workers: [worker('W-5', 'social-worker')] })] });
    expect(sees(deputy('social-worker', 'T-1'), theirs)).toBe(true);
    expect(sees(deputy('independent-reviewing-officer', 'T-1'), theirs)).toBe(false);
  });
  it('act in their own post first', () => {
    const both = somebody([held('team-manager', 'T-1', 'W-5'), held('team-manager', 'T-1')]);
    expect(mayDo(both, 'hold', touched())).toMatchObject({ by: { deputyOf: null } });
  });
});

describe('a refusal', () => {
  it('says who may, and whether the person may know that the record is there', () => {
    const commissioner = mayDo(somebody([held('commissioner')]), 'confirm', touched());
    expect(commissioner).toMatchObject({ ok: false, seen: false });
    const director = mayDo(somebody([held('director')]), 'confirm', touched());
    expect(director).toMatchObject({ ok: false, seen: true });
    if (!director.ok) expect(director.roles).toContain('placement-officer');
  });
});
