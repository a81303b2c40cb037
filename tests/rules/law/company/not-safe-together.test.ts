// Kept apart by an order or by an assessment: the home is out, in words that tell neither which nor from whom.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { type Child, childId, day } from '#src/domain/index';
import { notSafeTogether as rule } from '#src/rules/law/company/not-safe-together';
import { anAsk, asked, judge, members, pair, period, resident } from '../../ask.js';
import { linkTo } from '../../company.js';

describe('not-safe-together', () => {
  const order = (person: string, expiresOn: string | null = null) => ({
    links: [linkTo('no-contact-order', person, { expiresOn: expiresOn === null ? null : day(expiresOn) })],
  });
  const talk = [{ code: 'matching-conversation-needed' }];
  const status = (newcomer: Partial<Child>, there: Partial<Child> = {}) =>
    judge(rule, { members: members(newcomer), residents: [resident(there)] }).status;

  it('has nothing to say where nobody is kept apart, nor of an order about somebody else', () => {
    expect(status({})).toBe('not-applicable');
    expect(status(order('C-55'), order('X-4'))).toBe('not-applicable');
  });

  it('refuses a home where the other lives, in whichever direction the order is recorded', () => {
    const mine = judge(rule, { members: members(order('C-90')), residents: [resident()] });
    const theirs = judge(rule, { residents: [resident(order('C-1'))] });
    expect([mine.status, mine.reasons]).toEqual(['broken', talk]);
    expect(theirs).toEqual(mine);
  });

  it('holds for one due to arrive, and not for one who leaves before', () => {
    const arriving = resident({}, { period: period(day('2027-02-01')) });
    const leaving = (to: string) => resident({}, { period: period(day('2026-01-01'), day(to)) });
    const with90 = members(order('C-90'));
    expect(judge(rule, { members: with90, residents: [arriving] }).status).toBe('broken');
    expect(judge(rule, { members: with90, residents: [leaving('2026-11-28')] }).status).toBe('broken');
    expect(judge(rule, { members: with90, residents: [leaving('2026-11-27')] }).status).toBe('not-applicable');
  });

  it('holds for a visitor for respite, and for one of the household', () => {
    const visit = (to: string) =>
      aHome({ bookings: [{ childId: childId('C-92'), period: period(day('2026-11-20'), day(to)) }] });
    const keptFrom = (person: string) => members(order(person));
    expect(judge(rule, { members: keptFrom('C-92'), home: visit('2026-11-28') }).reasons).toEqual(talk);
    expect(judge(rule, { members: keptFrom('C-92'), home: visit('2026-11-27') }).status).toBe('not-applicable');
    expect(judge(rule, { members: keptFrom('H-1/M1') }).reasons).toEqual(talk);
  });

  it('ends with the order: in force to the day before it ends, and not from that day', () => {
    expect(status(order('C-90', '2026-11-28'))).toBe('broken');
    expect(status(order('C-90', '2026-11-27'))).toBe('not-applicable');
  });

  it('removes nobody for any other link: those are talked through', () => {
    for (const kind of ['same-exploiter', 'rival', 'alleged-victim', 'co-defendant'] as const)
      expect(status({ links: [linkTo(kind, 'C-90')] })).toBe('not-applicable');
  });

  it('tells their own officer of two children asked for together, and not of the one part of a split', () => {
    const both = members({}, order('C-1'));
    const verdict = judge(rule, { members: both });
    expect([verdict.status, verdict.reasons]).toEqual(['broken', [{ code: 'newcomers-must-not-live-together' }]]);
    expect(rule.judge({ ...anAsk({ members: both }), members: both.slice(0, 1) }).status).toBe('not-applicable');
    expect(judge(rule, { members: both, residents: [resident(order('C-2'))] }).reasons).toHaveLength(2);
  });

  it('refuses a home where a brother or sister lives, or visits, with whom the plan says never', () => {
    const never = asked({ siblings: [pair('C-90', 'C-1', 'never')] });
    const there = judge(rule, { ...never, residents: [resident()] });
    expect(there).toEqual(judge(rule, { residents: [resident(order('C-1'))] }));
    const respite = (to: string) =>
      aHome({ bookings: [{ childId: childId('C-90'), period: period(day('2026-11-20'), day(to)) }] });
    expect(judge(rule, { ...never, home: respite('2026-11-28') }).reasons).toEqual(talk);
    expect(judge(rule, { ...never, home: respite('2026-11-27') }).status).toBe('not-applicable');
    const apart = asked({ siblings: [pair('C-90', 'C-1', 'apart')] });
    expect(judge(rule, { ...apart, residents: [resident()] }).status).toBe('not-applicable');
  });

  it('has no name that tells an order from an assessment', () => {
    expect(`${rule.id} ${rule.title}`).not.toMatch(/order|court|contact|sibling/i);
  });
});
