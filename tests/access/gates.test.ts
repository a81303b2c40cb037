// Which post may answer which gate; and nobody approves what they put forward themselves.

import { describe, expect, it } from 'vitest';
import { answering, mayAnswerGate, mayCountersign, mayWriteDown } from '#src/access/index';
import { type Role, roles, type StaffRole, staffId, staffRoles } from '#src/domain/index';
import { aCase, held, referral, somebody, touched, worker } from './somebody.js';

const proposer = staffId('W-9');
const gate = (role: Role) => ({ role, proposedBy: proposer });
/** In a post of the whole council, and a worker of the case in it. */
const inPost = (role: StaffRole, staff = 'W-1') => somebody([held(role)], { staff: staffId(staff) });
const everyones = touched({ cases: [aCase(referral, { workers: staffRoles.map((role) => worker('W-1', role)) })] });

const recorders = [
  'placement-officer',
  'team-manager',
  'service-manager',
  'head-of-service',
  'fostering-manager',
  'out-of-hours',
];
const byGate: Readonly<Record<Role, readonly string[]>> = {
  'social-worker': ['social-worker', 'team-manager'],
  'supervising-social-worker': ['supervising-social-worker', 'fostering-manager'],
  'team-manager': ['team-manager', 'service-manager', 'head-of-service', 'director'],
  'service-manager': ['service-manager', 'head-of-service', 'director'],
  'head-of-service': ['head-of-service', 'director'],
  'nominated-officer': ['nominated-officer', 'director'],
  director: ['director'],
  'fostering-manager': ['service-manager', 'head-of-service', 'director', 'fostering-manager'],
  commissioning: ['service-manager', 'head-of-service', 'director'],
  'independent-reviewing-officer': ['independent-reviewing-officer'],
  'fostering-panel': recorders,
  'registered-manager': recorders,
  provider: recorders,
  'host-authority': recorders,
  'other-authority': recorders,
  'responsible-authorities': recorders,
  'virtual-school': recorders,
  health: recorders,
  legal: recorders,
  court: recorders,
};

describe('each gate', () => {
  it.each(roles)('%s', (role) => {
    const may = staffRoles.filter((each) => mayAnswerGate(inPost(each), gate(role), everyones).ok);
    expect(may).toEqual(byGate[role]);
  });

  it('of somebody outside is recorded, not approved', () => {
    expect(mayAnswerGate(inPost('placement-officer'), gate('court'), everyones)).toMatchObject({ recorded: true });
    expect(mayAnswerGate(inPost('director'), gate('director'), everyones)).toMatchObject({ recorded: false });
  });

  it('has somebody who may answer it', () => expect(Object.keys(answering).toSorted()).toEqual(roles.toSorted()));
});

describe('one’s own proposal', () => {
  const own = { role: 'team-manager', proposedBy: staffId('W-1') } as const;

  it('is not approved by oneself, whatever one’s posts', () => {
    const all = somebody(staffRoles.map((role) => held(role)));
    for (const role of roles)
      if (!('recorded' in answering[role]))
        expect(mayAnswerGate(all, { role, proposedBy: all.staff }, everyones)).toMatchObject({ why: 'own-proposal' });
  });
  it('nor as a deputy of whoever may', () => {
    const deputy = somebody([held('team-manager', null, 'W-5')]);
    expect(mayAnswerGate(deputy, own, touched())).toMatchObject({ ok: false, why: 'own-proposal' });
  });
  it('nor by a deputy in the proposer’s own post', () => {
    const deputy = somebody([held('team-manager', null, 'W-9')], { staff: staffId('W-2') });
    expect(mayAnswerGate(deputy, gate('team-manager'), touched())).toMatchObject({ ok: false, why: 'own-proposal' });
    const alsoTheirOwn = { ...deputy, roles: [...deputy.roles, held('team-manager')] };
    expect(mayAnswerGate(alsoTheirOwn, gate('team-manager'), touched())).toMatchObject({
      ok: true,
      by: { deputyOf: null },
    });
  });
  it('may have what somebody outside said written down by the proposer', () => {
    const officer = somebody([held('placement-officer')]);
    expect(mayAnswerGate(officer, { role: 'provider', proposedBy: officer.staff }, touched())).toMatchObject({
      ok: true,
    });
  });
});

describe('said by telephone', () => {
  const officer = somebody([held('placement-officer', 'T-1')], { staff: proposer });
  const manager = inPost('team-manager', 'W-5');

  it('is written down by an officer, the proposer too, and is the manager’s answer', () => {
    expect(mayWriteDown(officer, manager, gate('team-manager'), touched())).toMatchObject({
      ok: true,
      by: { role: 'team-manager' },
    });
  });
  it('not by oneself of oneself', () => {
    const both = somebody([held('team-manager'), held('placement-officer')]);
    expect(mayWriteDown(both, both, gate('team-manager'), touched())).toMatchObject({ ok: false, why: 'own-proposal' });
  });
  it('not of the proposer, through another’s hand', () => {
    const said = somebody([held('team-manager')], { staff: proposer });
    expect(mayWriteDown(inPost('placement-officer'), said, gate('team-manager'), touched())).toMatchObject({
      why: 'own-proposal',
    });
  });
  it('not of one whose gate it is not, nor by one who may not write', () => {
    expect(mayWriteDown(officer, inPost('commissioner'), gate('team-manager'), touched()).ok).toBe(false);
    expect(mayWriteDown(inPost('auditor'), manager, gate('team-manager'), touched()).ok).toBe(false);
  });
  it('is made good by whoever said it, and by nobody for them', () => {
    const answer = { by: staffId('W-5') };
    expect(mayCountersign(manager, answer)).toBe(true);
    expect(mayCountersign(somebody([held('team-manager', null, 'W-5')]), answer)).toBe(false);
  });
});

it('a manager of another team cannot tell that there is anything to approve', () => {
  const other = somebody([held('team-manager', 'T-2')]);
  expect(mayAnswerGate(other, gate('team-manager'), touched())).toMatchObject({ why: 'not-theirs' });
  expect(mayAnswerGate(somebody([held('placement-officer', 'T-1')]), gate('team-manager'), touched())).toMatchObject({
    why: 'not-their-role',
  });
});
