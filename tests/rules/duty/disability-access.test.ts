// Every adaptation a disabled child needs is there, is not, or is asked about.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import type { AccessNeed } from '#src/domain/index';
import { disabilityAccess as rule } from '#src/rules/duty/disability-access';
import { classes } from '../adoption.js';
import { anAsk, judge, members } from '../ask.js';

describe('disability-access', () => {
  const needs = (...access: readonly AccessNeed[]) => ({ members: members({ access }) });

  it('is met where every adaptation is there', () => {
    const verdict = judge(rule, {
      ...needs('hoist', 'wet-room'),
      home: aHome({ access: { hoist: true, 'wet-room': true } }),
    });
    expect([verdict.status, verdict.reasons.length]).toEqual(['met', 2]);
  });

  it('is broken by the one that is not, and names it', () => {
    const verdict = judge(rule, {
      ...needs('hoist', 'wet-room'),
      home: aHome({ access: { hoist: true, 'wet-room': false } }),
    });
    expect(verdict.status).toBe('broken');
    expect(verdict.reasons).toContainEqual({ code: 'lacks-adaptation', need: 'wet-room' });
  });

  it('asks about the one that is not recorded, by name', () => {
    const verdict = judge(rule, { ...needs('hoist', 'wet-room'), home: aHome({ access: { hoist: true } }) });
    expect([verdict.status, verdict.value]).toEqual(['unknown', 0.5]);
    expect(verdict.questions).toMatchObject([{ code: 'has-the-home-the-adaptation', about: 'wet-room' }]);
  });

  it('lets what is missing outweigh what is not known', () => {
    expect(judge(rule, { ...needs('hoist', 'wet-room'), home: aHome({ access: { hoist: false } }) }).status).toBe(
      'broken',
    );
  });

  it('is essential for a child with such a need, and does not apply to one without', () => {
    expect(rule.essentialByDefault(anAsk(needs('hoist')))).toBe(true);
    expect(rule.essentialByDefault(anAsk())).toBe(false);
    expect(judge(rule).status).toBe('not-applicable');
  });

  it('is policy while adoption is being considered, until a court refuses a placement order', () => {
    expect(classes(rule)).toEqual({ ordinarily: 'duty', adoption: 'policy', refused: 'duty' });
  });
});
