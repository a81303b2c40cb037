// A child who came alone has an interpreter and a plan for the first nights, whichever home it is.

import { describe, expect, it } from 'vitest';
import { aReferral } from '#fixtures/build';
import type { Child } from '#src/domain/index';
import { unaccompanied as rule } from '#src/rules/law/regimes/unaccompanied';
import { judge, members } from '../../ask.js';

describe('unaccompanied', () => {
  const of = (urgency: 'planned' | 'emergency', ...children: readonly Partial<Child>[]) =>
    judge(rule, { referral: aReferral({ urgency, members: members(...children) }) });

  it('has the safeguards of the first days as a gate, also where one of several children came alone', () => {
    const [gate] = of('planned', { uasc: true }).gates;
    expect(gate).toMatchObject({ code: 'uasc-safeguards', role: 'social-worker', later: null });
    expect(gate?.conditions).toEqual(['first-72-hours', 'interpreter', 'faith', 'national-referral']);
    expect(of('planned', {}, { uasc: true }).gates).toHaveLength(1);
  });

  it('in an emergency lets all follow but the plan for the first 72 hours', () => {
    const [gate] = of('emergency', { uasc: true }).gates;
    expect(gate).toMatchObject({ canBeTonight: true, conditions: ['first-72-hours'], later: { by: '2026-12-02' } });
    expect(gate?.later?.conditions).toEqual(['interpreter', 'faith', 'national-referral']);
  });

  it('asks for the dispute about age to be recorded only where there is one', () => {
    const lines = (ageDisputed: boolean) => of('planned', { uasc: true, ageDisputed }).gates[0]?.conditions;
    expect([lines(true)?.includes('age-dispute'), lines(false)?.includes('age-dispute')]).toEqual([true, false]);
  });

  it('never removes a home', () => {
    expect([of('planned', { uasc: true }).status, rule.class]).toEqual(['met', 'gated']);
  });

  it('says nothing of a child who did not come alone, whatever is said of their age', () => {
    expect(judge(rule).status).toBe('not-applicable');
    expect(of('planned', { ageDisputed: true }).status).toBe('not-applicable');
  });
});
