// Outside the area needs the nominated officer, at a distance the director; never a bar.

import { describe, expect, it } from 'vitest';
import { aCouncil, aHome, aProvider } from '#fixtures/build';
import type { HomeType } from '#src/domain/index';
import { outOfArea as rule } from '#src/rules/duty/out-of-area';
import type { Ask } from '#src/rules/index';
import { asked, homeOf, judge } from '../ask.js';

describe('out-of-area', () => {
  const inAuthority = (authority: string, type: HomeType = 'ifa') => homeOf(type, { at: { ...aHome().at, authority } });
  const gates = (authority: string, over: Partial<Ask> = {}) =>
    judge(rule, { home: inAuthority(authority), provider: null, ...over }).gates.map((gate) => [gate.code, gate.role]);

  it('needs nobody in the area', () => {
    expect(gates('Synthshire')).toEqual([]);
  });

  it('needs the nominated officer in an authority that adjoins', () => {
    expect(gates('Hampshire')).toEqual([['out-of-area', 'nominated-officer']]);
  });

  it('needs the director beyond: Bristol, though it is nearer than Basingstoke', () => {
    expect(gates('Bristol')).toEqual([['at-a-distance', 'director']]);
  });

  it('is never broken, and has no points', () => {
    expect(judge(rule, { home: inAuthority('Bristol') }).status).toBe('met');
    expect(rule.scores).toBeUndefined();
  });

  it("spares connected persons and the council's own foster carers, and no other home of the council's", () => {
    expect(gates('Bristol', { home: inAuthority('Bristol', 'connected-person') })).toEqual([]);
    expect(gates('Bristol', { home: inAuthority('Bristol', 'in-house-foster') })).toEqual([]);
    expect(gates('Bristol', { home: inAuthority('Bristol', 'solo-foster'), provider: aProvider() })).toEqual([]);
    const external = aProvider({ sector: 'independent' });
    expect(gates('Bristol', { home: inAuthority('Bristol', 'solo-foster'), provider: external })).toHaveLength(1);
    expect(
      gates('Bristol', { home: inAuthority('Bristol', 'in-house-childrens-home'), provider: aProvider() }),
    ).toHaveLength(1);
  });

  it("asks whose area it is while the council has not said, except where nobody's approval is needed", () => {
    const council = aCouncil({ authority: null });
    const verdict = judge(rule, { home: inAuthority('Bristol'), council, provider: null });
    expect([verdict.status, verdict.questions.map(({ code }) => code)]).toEqual([
      'unknown',
      ['which-area-is-the-councils'],
    ]);
    expect(judge(rule, { home: inAuthority('Bristol', 'in-house-foster'), council }).status).toBe('met');
  });

  it('can be lawful tonight in an emergency only', () => {
    const tonight = (urgency: 'planned' | 'emergency') =>
      judge(rule, { ...asked({ urgency }), home: inAuthority('Bristol') }).gates.map((gate) => gate.canBeTonight);
    expect([tonight('planned'), tonight('emergency')]).toEqual([[false], [true]]);
  });
});
