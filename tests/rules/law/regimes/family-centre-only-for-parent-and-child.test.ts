// A residential family centre takes a child with a parent, and no child alone.

import { describe, expect, it } from 'vitest';
import { regimes } from '#src/domain/index';
import { familyCentreOnlyForParentAndChild as rule } from '#src/rules/law/regimes/family-centre-only-for-parent-and-child';
import { codes, homeOf, judge } from '../../ask.js';
import { referralFor } from './regime.js';

describe('family-centre-only-for-parent-and-child', () => {
  const home = homeOf('residential-family-centre');

  it('is met for a parent with their child', () => {
    expect(codes(judge(rule, { ...referralFor('parent-and-child'), home }))).toEqual(['family-centre']);
  });

  it('refuses a child in every other kind of search', () => {
    const others = regimes.filter((regime) => regime !== 'parent-and-child');
    expect(others.map((regime) => judge(rule, { ...referralFor(regime), home }).status)).toEqual(
      others.map(() => 'broken'),
    );
    expect(rule.class).toBe('hard');
  });

  it('says nothing of other homes', () => {
    expect(judge(rule, referralFor('parent-and-child')).status).toBe('not-applicable');
    expect(judge(rule, { home: homeOf('in-house-childrens-home') }).status).toBe('not-applicable');
  });
});
