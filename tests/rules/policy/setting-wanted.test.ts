// The kind of setting judged to suit the child.

import { describe, expect, it } from 'vitest';
import type { Suitability } from '#src/domain/index';
import { settingWanted as rule } from '#src/rules/policy/setting-wanted';
import { anAsk, asked, homeOf, judge } from '../ask.js';

describe('setting-wanted', () => {
  const wanted = (foster: Suitability, residential: Suitability = 'suitable') =>
    asked({ suitability: { foster, residential, supported: 'not-specified' } });

  it('is met in full by the setting preferred', () => {
    expect(judge(rule, wanted('preferred'))).toMatchObject({ status: 'met', value: 1 });
  });

  it('is worth a fifth less where suitable and not preferred', () => {
    expect(judge(rule, wanted('suitable'))).toMatchObject({ status: 'met', value: 0.8 });
  });

  it('is broken, and essential, where unsuitable', () => {
    expect(judge(rule, wanted('unsuitable'))).toMatchObject({ status: 'broken', value: 0 });
    expect(rule.essentialByDefault(anAsk(wanted('unsuitable')))).toBe(true);
    expect(rule.essentialByDefault(anAsk(wanted('preferred', 'unsuitable')))).toBe(false);
  });

  it('goes by the setting of the home asked about', () => {
    const over = { ...wanted('preferred', 'unsuitable'), home: homeOf('in-house-childrens-home') };
    expect(judge(rule, over).reasons).toEqual([{ code: 'setting-unsuitable', setting: 'residential' }]);
  });

  it('is essential where this setting alone is not specified: it is not shown to suit', () => {
    const home = homeOf('supported-accommodation');
    expect(rule.essentialByDefault(anAsk({ ...wanted('preferred'), home }))).toBe(true);
  });

  it('asks where this setting alone is not specified, and not where none is', () => {
    expect(judge(rule, { ...wanted('preferred'), home: homeOf('supported-accommodation') }).status).toBe('unknown');
    expect(judge(rule).status).toBe('not-applicable');
  });
});
