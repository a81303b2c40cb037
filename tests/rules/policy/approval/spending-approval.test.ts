// The council's ladder: whose yes a placement waits for, by its type, its area and its whole weekly cost.

import { describe, expect, it } from 'vitest';
import { aHome, anOffer, aPlacement, aSchool } from '#fixtures/build';
import { childId, type HomeType, nothingRecorded, poundsPerWeek, type Rung, schoolId } from '#src/domain/index';
import type { Ask } from '#src/rules/index';
import { spendingApproval as rule } from '#src/rules/policy/approval/spending-approval';
import { placementApproval } from '#src/rules/policy/approval/spending-approval.gates';
import { anAsk, asked, asks, codes, homeAt, homeOf, judge, member, members, policy } from '../../ask.js';

/** A manager to £800 for a fostered child; beyond that, and for all else, the head of service or the director. */
const approvals: readonly Rung[] = [
  { role: 'team-manager', upToPoundsAWeek: 800, types: ['in-house-foster'], area: 'any' },
  { role: 'head-of-service', upToPoundsAWeek: null, types: ['in-house-foster', 'ifa'], area: 'any' },
  { role: 'head-of-service', upToPoundsAWeek: 6000, types: ['external-childrens-home'], area: 'in-area' },
  { role: 'director', upToPoundsAWeek: null, types: 'any', area: 'any' },
];
const laddered = (over: Partial<Ask>): Partial<Ask> => ({ ...over, policy: { ...policy, approvals: [...approvals] } });
const fee = (type: HomeType, pounds: number) => ({ home: homeOf(type, { fee: poundsPerWeek(pounds) }) });
const roleFor = (over: Partial<Ask>) => judge(rule, laddered(over)).gates[0]?.role;

describe('spending-approval', () => {
  it('waits for the manager of the first rung that covers the type and the cost, and shows the limit', () => {
    expect(judge(rule, laddered(fee('in-house-foster', 560)))).toMatchObject({
      status: 'met',
      value: 1,
      reasons: [
        { code: 'spending-to-approve', role: 'team-manager', total: poundsPerWeek(560), upTo: poundsPerWeek(800) },
      ],
      gates: [{ code: 'placement-approval', role: 'team-manager' }],
    });
  });

  it('lets the manager approve exactly the limit, and not a pound more', () => {
    expect(roleFor(fee('in-house-foster', 800))).toBe('team-manager');
    expect(roleFor(fee('in-house-foster', 801))).toBe('head-of-service');
  });

  it('does not stand in the way of a bed that the police ask for', () => {
    const pace = asked({ legal: { ...nothingRecorded, regime: 'pace' } });
    expect(judge(rule, laddered({ ...pace, ...fee('ifa', 5000) }))).toMatchObject({
      status: 'not-applicable',
      gates: [],
    });
  });

  it('goes higher with the type: any agency fee to the head of service, other homes to the director', () => {
    expect(roleFor(fee('ifa', 560))).toBe('head-of-service');
    expect(roleFor(fee('ifa', 90_000))).toBe('head-of-service');
    expect(roleFor(fee('residential-family-centre', 560))).toBe('director');
  });

  it("sends a children's home outside the council's area to the director, and one nobody can place", () => {
    const home = homeOf('external-childrens-home', { fee: poundsPerWeek(5000) });
    const elsewhere = { ...home, at: { ...home.at, authority: 'Bristol' } };
    expect(roleFor({ home })).toBe('head-of-service');
    expect(roleFor({ home: elsewhere })).toBe('director');
    expect(roleFor({ home, council: { ...anAsk().council, authority: null } })).toBe('director');
  });

  it('counts the whole cost, by each child of a group', () => {
    const pupil = member({}, { school: { id: schoolId('S-1'), mustContinue: false } });
    const schools = new Map([[schoolId('S-1'), aSchool()]]);
    // 5 return trips of 13 road miles at 45p: £58.50 on top of £760.
    const far = { home: { ...homeAt(10), fee: poundsPerWeek(760) }, members: [pupil], schools };
    expect(roleFor(far)).toBe('head-of-service');
    expect(roleFor({ ...fee('in-house-foster', 800), members: members({}, {}, {}) })).toBe('team-manager');
    expect(roleFor({ ...fee('in-house-foster', 801), members: members({}, {}, {}) })).toBe('head-of-service');
  });

  it('goes by the offer, gross: what others pay moves no rung', () => {
    const contributions = { healthPence: 50_000, educationPence: 0 };
    const offer = anOffer({ price: poundsPerWeek(801) });
    expect(roleFor({ ...fee('in-house-foster', 560), offer })).toBe('head-of-service');
    expect(roleFor({ ...asked({ contributions }), ...fee('in-house-foster', 801) })).toBe('head-of-service');
    expect(roleFor({ home: aHome({ fee: poundsPerWeek(801), alreadyPaid: true }) })).toBe('head-of-service');
  });

  it('asks for a fee or a journey that is not known, and waits for whoever may approve any amount', () => {
    const noFee = judge(rule, laddered({ home: homeOf('in-house-foster', { fee: null }) }));
    expect([noFee.status, ...codes(noFee), ...asks(noFee)]).toEqual(['unknown', 'fee-not-recorded', 'what-is-the-fee']);
    expect(noFee.gates[0]?.role).toBe('head-of-service');
    const pupil = member({}, { school: { id: schoolId('S-9'), mustContinue: false } });
    const noWay = judge(rule, laddered({ ...fee('in-house-foster', 560), members: [pupil] }));
    expect([noWay.status, ...codes(noWay), noWay.gates[0]?.role]).toEqual([
      'unknown',
      'travel-not-known',
      'head-of-service',
    ]);
  });

  it('lets most of the record follow in an emergency, never why this placement', () => {
    const [planned] = judge(rule, laddered({})).gates;
    const [tonight] = judge(rule, laddered(asked({ urgency: 'emergency' }))).gates;
    expect(planned?.conditions).toEqual(placementApproval.conditions.map(({ code }) => code));
    expect(planned?.later).toBeNull();
    expect(tonight?.conditions).toEqual(['most-appropriate']);
    expect(tonight?.later?.conditions).toContain('cost-beside-next');
    expect(tonight?.canBeTonight).toBe(true);
  });

  it('does not apply to a child who stays, or who lives with a parent', () => {
    const home = aHome();
    const living = new Map([[childId('C-1'), { home, placement: aPlacement() }]]);
    expect(judge(rule, { home, living }).status).toBe('not-applicable');
    expect(judge(rule, { home: homeOf('parent') }).status).toBe('not-applicable');
  });

  it('never stands in the way as an essential', () => {
    expect(rule.essentialByDefault(anAsk())).toBe(false);
    expect(rule.class).toBe('gated');
  });
});
