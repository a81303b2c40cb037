// Brothers and sisters together, unless an assessment says apart.

import { describe, expect, it } from 'vitest';
import type { SiblingMode, SiblingPlan } from '#src/domain/index';
import { siblingsTogether as rule } from '#src/rules/duty/siblings-together';
import { classes } from '../adoption.js';
import { anAsk, asked, codes, judge, members, pair, resident } from '../ask.js';

describe('siblings-together', () => {
  const three = members({}, {}, {});
  const plan = (...siblings: readonly SiblingPlan[]) => asked({ members: three, siblings });
  const part = (...ids: readonly string[]) => ({ members: three.filter((m) => ids.includes(m.child.id)) });
  const must = [pair('C-1', 'C-2', 'must'), pair('C-1', 'C-3', 'must'), pair('C-2', 'C-3', 'prefer')] as const;

  it('is met in full where all are together, or the other already lives there', () => {
    expect(judge(rule, plan(...must))).toMatchObject({ status: 'met', value: 1, reasons: [{ pairs: 3 }] });
    expect(judge(rule, { ...asked({ siblings: [pair('C-1', 'C-90', 'must')] }), residents: [resident()] }).status).toBe(
      'met',
    );
  });

  it('is broken where a pair that must be together is not, and counts the pairs', () => {
    const apart = judge(rule, { ...plan(...must), ...part('C-1', 'C-2') });
    expect(apart.reasons).toEqual([{ code: 'siblings-apart', pairs: 2, of: 3 }]);
    expect([apart.status, apart.value]).toEqual(['broken', 1 / 3]);
  });

  it('is worse the more pairs are apart', () => {
    const pairs = [pair('C-1', 'C-2', 'prefer'), pair('C-1', 'C-3', 'prefer')] as const;
    const two = judge(rule, { ...plan(...pairs), ...part('C-1', 'C-2') });
    const one = judge(rule, { ...plan(...pairs), ...part('C-1') });
    expect([two.value, one.value]).toEqual([0.5, 0]);
  });

  it('lets a preferred pair part where every "must" is kept, unless the officer made it essential', () => {
    const mixed = { siblings: [pair('C-1', 'C-2', 'must'), pair('C-1', 'C-3', 'prefer')], members: three };
    const over = { ...part('C-1', 'C-2') };
    expect(judge(rule, { ...asked(mixed), ...over })).toMatchObject({ status: 'met', value: 0.5 });
    expect(judge(rule, { ...asked({ ...mixed, essentials: [rule.id] }), ...over }).status).toBe('broken');
  });

  it('refuses together where an assessment says apart', () => {
    const apart = plan(pair('C-1', 'C-2', 'apart'));
    expect(codes(judge(rule, apart))).toEqual(['siblings-assessed-apart']);
    expect(judge(rule, { ...apart, ...part('C-1') }).status).toBe('not-applicable');
  });

  it('is essential by default for "must" and "apart" only', () => {
    const essential = (mode: SiblingMode) => rule.essentialByDefault(anAsk(plan(pair('C-1', 'C-2', mode))));
    expect((['must', 'prefer', 'apart', 'never'] as const).map(essential)).toEqual([true, false, true, false]);
  });

  it('does not apply to a child alone', () => {
    expect(judge(rule).status).toBe('not-applicable');
  });

  it('is policy while adoption is being considered, until a court refuses a placement order', () => {
    expect(classes(rule)).toEqual({ ordinarily: 'duty', adoption: 'policy', refused: 'duty' });
  });
});
