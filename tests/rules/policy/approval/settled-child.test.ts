// A child who could stay where they live: why move at all, and never for cost or a birthday.

import { describe, expect, it } from 'vitest';
import { aHome, aPlacement, aReferral } from '#fixtures/build';
import { childId, day, type Home, homeId, nothingRecorded, type Placement, type Referral } from '#src/domain/index';
import type { Ask } from '#src/rules/index';
import { settledChild as rule } from '#src/rules/policy/approval/settled-child';
import { anAsk, judge, members } from '../../ask.js';

/** C-1 lives in a home of her own, and another is asked about. */
const moving = (
  now: Partial<Home> = {},
  placement: Partial<Placement> = {},
  over: Partial<Ask> = {},
): Partial<Ask> => ({
  home: aHome({ id: homeId('H-2') }),
  living: new Map([[childId('C-1'), { home: aHome(now), placement: aPlacement(placement) }]]),
  ...over,
});
const because = (legal: Partial<Referral['legal']>): Partial<Ask> => ({
  referral: aReferral({ legal: { ...nothingRecorded, ...legal } }),
});
const status = (over: Partial<Ask>) => judge(rule, over).status;

describe('settled-child', () => {
  it('asks why a child should move at all who lives in a home that can go on', () => {
    expect(judge(rule, moving())).toMatchObject({
      status: 'met',
      reasons: [{ code: 'could-stay-where-they-live' }],
      gates: [{ code: 'why-move', role: 'team-manager', canBeTonight: true, later: null }],
    });
  });

  it('asks in the week of a sixteenth birthday as in any other', () => {
    for (const bornOn of ['2010-11-28', '2010-11-27', '2008-11-28'])
      expect(judge(rule, moving({}, {}, { members: members({ bornOn: day(bornOn) }) })).gates).toHaveLength(1);
  });

  it('has nothing to ask where the reason is on record', () => {
    for (const moveReason of ['planned', 'immediate-risk', 'other-emergency'] as const)
      expect(status({ ...moving(), ...because({ moveReason }) })).toBe('not-applicable');
  });

  it('does not call settled one whose home has an end: a notice, or the last day of an approval', () => {
    expect(status(moving({}, { plannedEnd: day('2026-12-18') }))).toBe('not-applicable');
    expect(status(moving({}, { period: { from: day('2026-05-18'), to: day('2026-12-18') } }))).toBe('not-applicable');
    const until = (to: string) => moving({ registration: { ...aHome().registration, to: day(to) } });
    expect(status(until('2026-11-27'))).toBe('not-applicable');
    expect(status(until('2026-11-28'))).toBe('met');
    expect(status(moving({ registration: { ...aHome().registration, status: 'ended' } }))).toBe('not-applicable');
    expect(status(moving({ type: 'short-break' }))).toBe('not-applicable');
  });

  it('does not call settled one whose home is closed to all, and does where a place is', () => {
    const period = { from: day('2026-11-20'), to: null };
    const held = (places: 'all' | number) => moving({ unavailable: [{ period, places, reason: 'building-work' }] });
    expect(status(held('all'))).toBe('not-applicable');
    expect(status(held(1))).toBe('met');
  });

  it('leaves alone a break, a court’s placement, staying, and a child who lives in no home held here', () => {
    for (const regime of ['respite', 'short-breaks', 'remand', 'pace'] as const)
      expect(status({ ...moving(), ...because({ regime }) })).toBe('not-applicable');
    expect(status(moving({}, {}, { home: aHome() }))).toBe('not-applicable');
    expect(status({})).toBe('not-applicable');
  });

  it('asks when one of a group could stay, and never removes a home', () => {
    const group = members({}, {});
    expect(status(moving({}, {}, { members: group }))).toBe('met');
    expect([rule.class, rule.essentialByDefault(anAsk(moving()))]).toEqual(['gated', false]);
  });
});
