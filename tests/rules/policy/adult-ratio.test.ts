// The adults to a child that the request asks for.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import type { Home } from '#src/domain/index';
import { adultRatio as rule } from '#src/rules/policy/adult-ratio';
import { anAsk, asked, asks, judge } from '../ask.js';

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
});
