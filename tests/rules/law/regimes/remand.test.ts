// A remand: the authority the court designated looks after the child, with a plan of its own.

import { describe, expect, it } from 'vitest';
import { aCouncil } from '#fixtures/build';
import { day } from '#src/domain/index';
import { inForceOn } from '#src/rules/entry';
import { remand as rule } from '#src/rules/law/regimes/remand';
import { asks, codes, judge } from '../../ask.js';
import { referralFor } from './regime.js';

describe('remand', () => {
  const remanded = (designatedAuthority: string | null, over = {}) =>
    referralFor('remand', { designatedAuthority }, over);
  const gates = (authority: string | null) =>
    judge(rule, remanded(authority)).gates.map((each) => [each.code, each.role]);

  it('to this authority makes the child looked after, with the plan for a remand', () => {
    expect(codes(judge(rule, remanded('Synthshire')))).toEqual(['looked-after-by-remand']);
    expect(gates('Synthshire')).toEqual([['remand-plan', 'team-manager']]);
  });

  it('to another authority is settled by legal services, and says which', () => {
    expect(judge(rule, remanded('Swindon')).reasons).toContainEqual({
      code: 'remanded-to-another-authority',
      authority: 'Swindon',
    });
    expect(gates('Swindon')).toEqual([
      ['remand-plan', 'team-manager'],
      ['remand-designation', 'legal'],
    ]);
  });

  it('asks the court when the designated authority is not recorded, and keeps the plan as a gate', () => {
    const verdict = judge(rule, remanded(null));
    expect([verdict.status, verdict.questions]).toEqual([
      'unknown',
      [{ code: 'which-authority-was-designated', who: 'court' }],
    ]);
    expect(gates(null)).toEqual([['remand-plan', 'team-manager']]);
  });

  it('asks whose area it is while the council has not said which authority it is', () => {
    const verdict = judge(rule, { ...remanded('Synthshire'), council: aCouncil({ authority: null }) });
    expect(asks(verdict)).toEqual(['which-area-is-the-councils']);
  });

  it('in an emergency needs the conditions known first, and the plan within 5 working days', () => {
    const [gate] = judge(rule, remanded('Synthshire', { urgency: 'emergency' })).gates;
    expect(gate).toMatchObject({ conditions: ['conditions-kept'], canBeTonight: true, later: { by: '2026-12-04' } });
    expect(gate?.later?.conditions).toContain('remand-plan');
  });

  it('is of the law since 3 December 2012, and of no other search', () => {
    expect([inForceOn(rule, day('2012-12-02')), inForceOn(rule, day('2012-12-03'))]).toEqual([false, true]);
    expect(judge(rule).status).toBe('not-applicable');
  });
});
