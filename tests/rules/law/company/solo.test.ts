// Solo, both ways, and its five meanings kept apart.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { childId, day, type HouseholdMember, personId, type SoloKind } from '#src/domain/index';
import { solo as rule } from '#src/rules/law/company/solo';
import { asks, clause, homeOf, judge, member, members, period, resident, residents } from '../../ask.js';

describe('solo', () => {
  const needs = (kind: SoloKind) => [member({}, { solo: { kind, why: 'assessment', reviewOn: null } })];
  const own = (bornOn: string | null, role: HouseholdMember['role'] = 'own-child') =>
    aHome({
      household: [
        { id: personId('H-1/M4'), role, sex: null, bornOn: bornOn === null ? null : day(bornOn), bedroomId: null },
      ],
    });

  it('does not apply where nobody needs it', () => {
    expect(judge(rule, { residents: residents(1) }).status).toBe('not-applicable');
  });

  it('gives the only foster child a home with no other, though the carers have a child', () => {
    expect(judge(rule, { members: needs('only-foster-child'), home: own('2012-01-01') }).status).toBe('met');
    const shared = judge(rule, { members: needs('only-foster-child'), residents: residents(1) });
    expect(shared.reasons).toEqual([{ code: 'would-not-be-solo', kind: 'only-foster-child' }]);
  });

  it('takes solo with no kind stated as the only foster child', () => {
    const members = [member({}, { alongside: 'solo' })];
    expect(judge(rule, { members }).status).toBe('met');
    expect(judge(rule, { members, residents: residents(1) }).status).toBe('broken');
  });

  it("gives the only child of any kind no home with the carers' child, or one minded there, under 18", () => {
    const members = needs('only-child-of-any-kind');
    expect(judge(rule, { members, home: own('2008-11-28') }).status).toBe('broken');
    expect(judge(rule, { members, home: own('2008-11-27') }).status).toBe('met');
    expect(judge(rule, { members, home: own('2022-01-01', 'childminded-child') }).status).toBe('broken');
    expect(asks(judge(rule, { members, home: own(null) }))).toEqual(['how-old-is-the-own-child']);
  });

  it('keeps younger children away, by a day', () => {
    const members = needs('no-younger-child');
    expect(judge(rule, { members, residents: [resident({ bornOn: day('2015-02-10') })] }).status).toBe('met');
    expect(judge(rule, { members, residents: [resident({ bornOn: day('2015-02-11') })] }).status).toBe('broken');
  });

  it('asks whether a visit for respite can move, until it is over, and of a home that takes one too', () => {
    const visit = (to: string) => [{ childId: null, period: period(day('2026-11-20'), day(to)) }];
    const verdict = judge(rule, {
      members: needs('only-foster-child'),
      home: aHome({ bookings: visit('2026-11-28') }),
    });
    expect([verdict.status, ...asks(verdict)]).toEqual(['unknown', 'can-the-booking-move']);
    expect(verdict.reasons).toEqual([{ code: 'solo-but-for-a-visit', kind: 'only-foster-child' }]);
    const over = (kind: SoloKind, to: string) =>
      judge(rule, { members: needs(kind), home: aHome({ bookings: visit(to), adultRatio: '1:1' }) }).status;
    expect([over('only-foster-child', '2026-11-27'), over('no-younger-child', '2026-11-28')]).toEqual([
      'met',
      'unknown',
    ]);
    expect(over('staffed-one-to-one', '2026-11-28')).toBe('met');
    const takesOne = (to: string) =>
      judge(rule, { home: aHome({ solo: 'only-foster-child', bookings: visit(to) }) }).status;
    expect([takesOne('2026-11-28'), takesOne('2026-11-27')]).toEqual(['unknown', 'met']);
  });

  it('does not take the child’s own respite there for a visit of another', () => {
    const bookings = [{ childId: childId('C-1'), period: period(day('2026-11-20'), day('2026-12-20')) }];
    expect(judge(rule, { members: needs('only-foster-child'), home: aHome({ bookings }) }).status).toBe('met');
  });

  it('asks how a home is staffed, and does not take standard staffing for one to one', () => {
    const members = needs('staffed-one-to-one');
    expect(judge(rule, { members, home: aHome({ adultRatio: '2:1' }) }).status).toBe('met');
    expect(judge(rule, { members, home: aHome({ adultRatio: 'standard' }) }).status).toBe('broken');
    expect(judge(rule, { members, home: aHome({ adultRatio: null }) }).status).toBe('unknown');
  });

  it('knows a home for one by its terms', () => {
    const members = needs('single-bed-home');
    expect(judge(rule, { members, home: aHome({ clauses: [clause({ places: 1 })] }) }).status).toBe('met');
    expect(judge(rule, { members }).status).toBe('broken');
    expect(judge(rule, { members, home: aHome({ clauses: [] }) }).status).toBe('unknown');
  });

  it('keeps a home that takes one child to one, save brothers and sisters together', () => {
    const home = aHome({ solo: 'only-foster-child' });
    expect(judge(rule, { home }).status).toBe('met');
    expect(judge(rule, { home, residents: residents(1) }).reasons).toEqual([{ code: 'home-takes-one-child' }]);
    expect(judge(rule, { home, members: members({}, {}) }).status).toBe('broken');
    expect(judge(rule, { home, members: members({ siblings: [childId('C-2')] }, {}) }).status).toBe('met');
    expect(judge(rule, { home: homeOf('solo-foster'), residents: residents(1) }).status).toBe('broken');
  });
});
