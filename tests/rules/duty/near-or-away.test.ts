// Near home where near is wanted; away from it where home is the danger.

import { describe, expect, it } from 'vitest';
import { nearOrAway as rule } from '#src/rules/duty/near-or-away';
import { classes } from '../adoption.js';
import { anAsk, asked, asks, codes, homeAt, homeNowhere, judge, members } from '../ask.js';

describe('near-or-away', () => {
  const near = (miles: number) => judge(rule, { home: homeAt(miles) });
  const away = (miles: number) => judge(rule, { ...asked({ nearness: 'away' }), home: homeAt(miles) });

  it('gives all its points to 5 miles, and says both distances', () => {
    expect(near(4.9).value).toBe(1);
    expect(codes(near(4.9))).toEqual(['near-home']);
    const [reason] = near(7).reasons;
    expect(reason).toMatchObject({ code: 'far-from-home' });
    expect(reason?.code === 'far-from-home' && [Math.round(reason.straight), Math.round(reason.road)]).toEqual([7, 9]);
  });

  it('gives fewer the farther it is, a fifth less for each 5 miles, and none from 30', () => {
    expect(near(10).value).toBeCloseTo(0.8, 3);
    expect(near(17.5).value).toBeCloseTo(0.5, 3);
    expect(near(29.9).value).toBeGreaterThan(near(30.1).value);
    expect(near(30.1).value).toBe(0);
  });

  it('is never broken by miles alone: near is a duty, not a bar', () => {
    expect(near(200).status).toBe('met');
  });

  it('is broken over 20 miles where the officer marked near as essential, and keeps its points', () => {
    const essential = (miles: number) => judge(rule, { ...asked({ essentials: [rule.id] }), home: homeAt(miles) });
    expect([essential(5).status, essential(19.9).status, essential(20.1).status]).toEqual(['met', 'met', 'broken']);
    expect(essential(20.1).value).toBe(near(20.1).value);
  });

  it('gives a child marked away nothing for near, and the same however far', () => {
    expect(away(4.9).status).toBe('broken');
    expect(away(4.9).value).toBe(0);
    expect([away(5.1).status, away(5.1).value, away(60).value]).toEqual(['met', 1, 1]);
    expect(rule.essentialByDefault(anAsk(asked({ nearness: 'away' })))).toBe(true);
    expect(rule.essentialByDefault(anAsk())).toBe(false);
  });

  it('asks where home is, save of an unaccompanied child, and where the home is', () => {
    expect(asks(judge(rule, asked({ homePoint: null })))).toEqual(['where-is-home']);
    const uasc = asked({ homePoint: null, members: members({ uasc: true }) });
    expect(judge(rule, uasc)).toMatchObject({
      status: 'not-applicable',
      value: 1,
      reasons: [{ code: 'no-home-address' }],
    });
    expect(asks(judge(rule, { home: homeNowhere() }))).toEqual(['where-is-the-home']);
    expect(judge(rule, asked({ nearness: 'no-preference' })).status).toBe('not-applicable');
  });

  it('is policy while adoption is being considered, until a court refuses a placement order', () => {
    expect(classes(rule)).toEqual({ ordinarily: 'duty', adoption: 'policy', refused: 'duty' });
  });
});
