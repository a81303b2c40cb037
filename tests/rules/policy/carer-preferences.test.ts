// A preference never removes a home: it says "ask".

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import type { Preferences } from '#src/domain/index';
import { carerPreferences as rule } from '#src/rules/policy/carer-preferences';
import { asks, codes, homeOf, judge, members } from '../ask.js';

describe('carer-preferences', () => {
  const prefers = (over: Partial<Preferences>) => ({
    home: aHome({ preferences: { ageFrom: null, ageTo: null, sex: null, ratherNot: [], ...over } }),
  });
  const need = { code: 'fire-setting', level: 'high', recordedOn: null, source: null, expiresOn: null } as const;

  it('is met within what the carer prefers, to the year', () => {
    expect(judge(rule, prefers({ ageFrom: 5, ageTo: 11, sex: 'female' }))).toMatchObject({ status: 'met', value: 1 });
  });

  it('asks, and never refuses, by a year outside', () => {
    const verdict = judge(rule, prefers({ ageTo: 10 }));
    expect([verdict.status, verdict.value, ...asks(verdict)]).toEqual(['unknown', 0.5, 'would-the-carer-consider']);
    expect(judge(rule, prefers({ ageFrom: 12 })).reasons).toEqual([{ code: 'carer-prefers-other-age', age: 11 }]);
  });

  it('asks about sex and about each need the carer would rather not', () => {
    const over = {
      ...prefers({ sex: 'male', ratherNot: ['fire-setting', 'autism'] }),
      members: members({ needs: [need] }),
    };
    expect(codes(judge(rule, over))).toEqual(['carer-prefers-other-sex', 'carer-would-rather-not']);
  });

  it('leaves out a need that is none', () => {
    const over = {
      ...prefers({ ratherNot: ['fire-setting'] }),
      members: members({ needs: [{ ...need, level: 'none' }] }),
    };
    expect(judge(rule, over).status).toBe('met');
  });

  it('asks where none are recorded, and is no rule of family or of staffed homes', () => {
    expect(asks(judge(rule, { home: aHome({ preferences: null }) }))).toEqual(['what-does-the-carer-prefer']);
    expect(judge(rule, { home: homeOf('connected-person') }).status).toBe('not-applicable');
    expect(judge(rule, { home: homeOf('external-childrens-home') }).status).toBe('not-applicable');
  });
});
