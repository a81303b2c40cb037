// The adults to a child that the request asks for.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { day, type Home, type HomeType, type Need } from '#src/domain/index';
import { adultRatio as rule } from '#src/rules/policy/adult-ratio';
import { anAsk, asked, asks, judge, members, policy } from '../ask.js';

interface Wanting {
  readonly needs?: readonly Need[];
  readonly stated?: Home['adultRatio'];
  readonly type?: HomeType;
}

describe('adult-ratio', () => {
  const between = (wanted: Home['adultRatio'], has: Home['adultRatio']) =>
    judge(rule, { ...asked({ adultRatio: wanted }), home: aHome({ adultRatio: has }) });

  it('is met by as many adults, or more', () => {
    expect(between('1:1', '1:1').status).toBe('met');
    expect(between('1:1', '2:1').status).toBe('met');
  });

  it('is broken by one step fewer', () => {
    expect(between('1:1', 'standard').reasons).toEqual([
      { code: 'adult-ratio-too-low', wanted: '1:1', has: 'standard' },
    ]);
    expect(between('2:1', '1:1').status).toBe('broken');
  });

  it('asks how a home is staffed', () => {
    expect(asks(between('2:1', null))).toEqual(['how-is-it-staffed']);
  });

  it('is essential where more than the standard is asked, and silent otherwise', () => {
    expect(rule.essentialByDefault(anAsk(asked({ adultRatio: '2:1' })))).toBe(true);
    expect(rule.essentialByDefault(anAsk(asked({ adultRatio: 'standard' })))).toBe(false);
    expect(between('standard', null).status).toBe('not-applicable');
    expect(between(null, null).status).toBe('not-applicable');
  });

  const unwell: Need = { code: 'self-harm', level: 'high', recordedOn: null, source: null, expiresOn: null };
  const preferring = (
    has: Home['adultRatio'],
    { needs = [unwell], stated = null, type = 'in-house-childrens-home' }: Wanting = {},
  ) => ({
    ...asked({ adultRatio: stated, members: members({ needs }) }),
    home: aHome({ type, adultRatio: has }),
    policy: {
      ...policy,
      preferredRatios: [
        { need: 'self-harm' as const, level: 'high' as const, ratio: '2:1' as const },
        { need: 'autism' as const, level: 'low' as const, ratio: '1:1' as const },
      ],
    },
  });

  it("goes, in a children's home, by what the council prefers for the need where nothing is stated", () => {
    expect(judge(rule, preferring('2:1')).reasons).toEqual([
      { code: 'adult-ratio-as-preferred', preferred: '2:1', has: '2:1' },
    ]);
    expect(judge(rule, preferring('1:1'))).toMatchObject({
      status: 'broken',
      reasons: [{ code: 'adult-ratio-below-preferred', preferred: '2:1', has: '1:1' }],
    });
    expect(asks(judge(rule, preferring(null)))).toEqual(['how-is-it-staffed']);
    expect(rule.essentialByDefault(anAsk(preferring('standard')))).toBe(false);
  });

  it('prefers for a high need what it prefers for a low one, and the most of several', () => {
    const autism: Need = { ...unwell, code: 'autism' };
    expect(judge(rule, preferring('1:1', { needs: [autism] })).status).toBe('met');
    expect(judge(rule, preferring('1:1', { needs: [{ ...autism, level: 'low' }] })).status).toBe('met');
    expect(judge(rule, preferring('1:1', { needs: [autism, unwell, autism] })).status).toBe('broken');
  });

  it('prefers nothing beside a stated ratio, in a family, for a lesser need, or for a risk that is history', () => {
    const silent = [
      preferring('standard', { stated: 'standard' }),
      preferring('standard', { type: 'in-house-foster' }),
      preferring('standard', { needs: [{ ...unwell, level: 'low' }] }),
      preferring('standard', { needs: [{ ...unwell, recordedOn: day('2019-01-07') }] }),
    ];
    for (const ask of silent) expect(judge(rule, ask).status).toBe('not-applicable');
  });
});
