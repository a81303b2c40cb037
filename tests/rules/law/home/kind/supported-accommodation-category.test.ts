// Supported accommodation has its registered categories on record, since there have been any.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { day, type Registration } from '#src/domain/index';
import { inForceOn } from '#src/rules/index';
import { supportedAccommodationCategory as rule } from '#src/rules/law/home/kind/supported-accommodation-category';
import { asks, homeOf, judge } from '../../../ask.js';

describe('supported-accommodation-category', () => {
  const registered = (over: Partial<Registration>) =>
    judge(rule, { home: homeOf('supported-accommodation', { registration: { ...aHome().registration, ...over } }) });

  it('says for which it is registered, one or several', () => {
    expect(registered({ categories: [1, 3] })).toMatchObject({
      status: 'met',
      reasons: [{ code: 'registered-categories', categories: [1, 3] }],
    });
    for (const each of [1, 2, 3, 4] as const) expect(registered({ categories: [each] }).status).toBe('met');
  });

  it('asks the provider where none is recorded', () => {
    const verdict = registered({ categories: [] });
    expect([verdict.status, ...asks(verdict)]).toEqual(['unknown', 'which-categories-is-it-registered-for']);
    expect(verdict.questions[0]?.who).toBe('provider');
  });

  it('leaves a home that is not registered to the rule about that', () => {
    expect(registered({ status: 'applied', categories: [] }).status).toBe('not-applicable');
  });

  it('is law from 28 October 2023, of supported accommodation only', () => {
    expect([inForceOn(rule, day('2023-10-27')), inForceOn(rule, day('2023-10-28'))]).toEqual([false, true]);
    expect(judge(rule, { home: homeOf('host-family') }).status).toBe('not-applicable');
  });
});
