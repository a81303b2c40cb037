// An agency acts for the council under an agreement: a contract, or one made first.

import { describe, expect, it } from 'vitest';
import { aPlacement, aProvider } from '#fixtures/build';
import { type ContractRoute, childId, contractRoutes, type HomeType } from '#src/domain/index';
import { agencyAgreement as rule } from '#src/rules/law/home/approval/agency-agreement';
import { asked, asks, homeOf, judge } from '../../../ask.js';

describe('agency-agreement', () => {
  const agency = (route: ContractRoute) => aProvider({ sector: 'independent', kind: 'ifa', route });
  const by = (route: ContractRoute, type: HomeType = 'ifa') =>
    judge(rule, { home: homeOf(type), provider: agency(route) });

  it('is there already under a block contract, a framework or a purchasing system', () => {
    const contracts = contractRoutes.filter((route) => route !== 'spot' && route !== 'in-house');
    expect(contracts.length).toBe(4);
    for (const route of contracts) expect([route, by(route).status, by(route).gates]).toEqual([route, 'met', []]);
  });

  it('is commissioning’s to make first for a spot placement, tonight only in an emergency', () => {
    expect(by('spot').status).toBe('met');
    expect(by('spot').gates).toMatchObject([
      { code: 'agency-agreement', role: 'commissioning', conditions: ['agreement-made'], canBeTonight: false },
    ]);
    const emergency = { ...asked({ urgency: 'emergency' }), home: homeOf('ifa'), provider: agency('spot') } as const;
    expect(judge(rule, emergency).gates.map((gate) => [gate.canBeTonight, gate.later])).toEqual([[true, null]]);
  });

  it('is law: nobody may go without it, so an option of which it is not known is not shown to meet it', () => {
    expect([rule.class, rule.departure.startsWith('Nobody')]).toEqual(['hard', true]);
  });

  it('is a question where the agency or its contract is not on record', () => {
    const verdict = judge(rule, { home: homeOf('ifa'), provider: null });
    expect([verdict.status, ...asks(verdict)]).toEqual(['unknown', 'is-there-an-agreement-with-the-agency']);
    expect(by('in-house').status).toBe('unknown');
  });

  it('is asked of any carer an agency approved, and of no home, relative or carer of the council’s', () => {
    expect(by('spot', 'solo-foster').gates).toHaveLength(1);
    for (const type of ['external-childrens-home', 'supported-accommodation', 'connected-person', 'parent'] as const)
      expect([type, by('spot', type).status]).toEqual([type, 'not-applicable']);
    expect(judge(rule).status).toBe('not-applicable');
  });

  it('is not asked again for a child who stays', () => {
    const home = homeOf('ifa');
    const living = new Map([[childId('C-1'), { home, placement: aPlacement() }]]);
    expect(judge(rule, { home, provider: agency('spot'), living }).status).toBe('not-applicable');
  });
});
