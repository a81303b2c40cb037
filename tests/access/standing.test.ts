// What a person may act as at one moment: a post ends tonight, a deputy begins on Monday, the offices open at half past eight.

import { describe, expect, it } from 'vitest';
import { officesOpen, type StandingFacts, standingAt } from '#src/access/index';
import { day, moment, type Period, type Post, type StaffRole, staffId } from '#src/domain/index';
import { held, referral } from './somebody.js';

const period = (from: string, to: string | null = null): Period => ({
  from: day(from),
  to: to === null ? null : day(to),
});
const post = (role: StaffRole, when: Period): Post => ({ role, team: null, period: when });
const facts = (over: Partial<StandingFacts> = {}): StandingFacts => ({
  staff: staffId('W-1'),
  posts: [],
  deputyFor: [],
  conflicts: [],
  glass: [],
  ...over,
});
const rolesAt = (at: string, over: Partial<StandingFacts>) =>
  standingAt(facts(over), new Date(at), 'page').roles.map(({ role }) => role);

describe('a post', () => {
  const ending = { posts: [post('director', period('2026-01-01', '2026-06-02'))] };
  it.each([
    ['2025-12-31T23:59:59Z', []],
    ['2026-01-01T00:00:00Z', ['director']],
    ['2026-06-01T22:59:59Z', ['director']],
    // Midnight in London, in summer.
    ['2026-06-01T23:00:00Z', []],
  ])('at %s is %j', (at, roles) => expect(rolesAt(at, ending)).toEqual(roles));
});

describe('a deputy', () => {
  const standIn = (own: Period, when = period('2026-11-16', '2026-11-30')) => ({
    deputyFor: [
      {
        of: staffId('W-5'),
        by: staffId('W-1'),
        role: 'team-manager' as const,
        period: when,
        posts: [post('team-manager', own), post('director', own)],
      },
    ],
  });
  it('has the one role, between two days, and it is said whose', () => {
    const at = (on: string) =>
      standingAt(facts(standIn(period('2020-01-01'))), new Date(`${on}T12:00:00Z`), 'page').roles;
    expect(at('2026-11-15')).toEqual([]);
    expect(at('2026-11-16')).toEqual([held('team-manager', null, 'W-5')]);
    expect(at('2026-11-29')).toHaveLength(1);
    expect(at('2026-11-30')).toEqual([]);
  });
  it('has nothing of somebody who no longer holds the post', () => {
    expect(rolesAt('2026-11-20T12:00:00Z', standIn(period('2020-01-01', '2026-11-20')))).toEqual([]);
  });
});

describe('the duty team', () => {
  const duty = { posts: [post('out-of-hours', period('2020-01-01')), post('social-worker', period('2020-01-01'))] };
  it.each([
    ['a Friday at noon', '2026-11-20T12:00:00Z', false],
    ['a Friday before the offices open', '2026-11-20T08:29:00Z', true],
    ['a Friday as they open', '2026-11-20T08:30:00Z', false],
    ['a Friday at five', '2026-11-20T17:00:00Z', true],
    ['a Saturday at noon', '2026-11-21T12:00:00Z', true],
    ['Christmas Day', '2026-12-25T12:00:00Z', true],
    ['Boxing Day kept on a Monday', '2026-12-28T12:00:00Z', true],
    ['half past eight in summer, by London’s clock', '2026-07-01T07:30:00Z', false],
  ])('%s', (_, at, onDuty) =>
    expect(rolesAt(at, duty)).toEqual(onDuty ? ['out-of-hours', 'social-worker'] : ['social-worker']),
  );
  it('goes by the clock in London', () => expect(officesOpen(moment('2026-07-01T08:30'))).toBe(true));
});

it('glass is broken for hours, a conflict stands for days', () => {
  const over = {
    glass: [{ record: referral, until: new Date('2026-11-20T16:00:00Z') }],
    conflicts: [{ record: referral, period: period('2026-11-01', '2026-11-21') }],
  };
  const at = (when: string) => standingAt(facts(over), new Date(when), 'page');
  expect(at('2026-11-20T15:59:59Z')).toMatchObject({ glass: [referral], conflicts: [referral] });
  expect(at('2026-11-20T16:00:00Z')).toMatchObject({ glass: [], conflicts: [referral] });
  expect(at('2026-11-21T00:00:00Z')).toMatchObject({ conflicts: [] });
});
