// Outside the area needs the nominated officer, at a distance the director; never a bar.

import { describe, expect, it } from 'vitest';
import { aCouncil, aHome, aPlacement, aProvider } from '#fixtures/build';
import { childId, day, type HomeType, homeId, nothingRecorded } from '#src/domain/index';
import { type Ask, inForceOn } from '#src/rules/index';
import { outOfArea as rule } from '#src/rules/law/place/out-of-area';
import { anAsk, asked, homeOf, judge, milesNorth, policy } from '../../ask.js';

describe('out-of-area', () => {
  const inAuthority = (authority: string, type: HomeType = 'ifa') => homeOf(type, { at: { ...aHome().at, authority } });
  const gates = (authority: string, over: Partial<Ask> = {}) =>
    judge(rule, { home: inAuthority(authority), provider: null, ...over }).gates.map((gate) => [gate.code, gate.role]);

  it('needs nobody in the area', () => {
    expect(gates('Synthshire')).toEqual([]);
  });

  it('needs the nominated officer in an authority that adjoins', () => {
    expect(gates('Hampshire')).toEqual([['out-of-area', 'nominated-officer']]);
    expect(gates('Hampshire County Council')).toEqual([['out-of-area', 'nominated-officer']]);
    expect(gates('Synthshire Council')).toEqual([]);
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

  it("spares the council's own short-break carers, and not an agency's", () => {
    const home = inAuthority('Bristol', 'short-break');
    expect(gates('Bristol', { home, provider: aProvider() })).toEqual([]);
    expect(gates('Bristol', { home, provider: aProvider({ sector: 'independent' }) })).toHaveLength(1);
  });

  it('puts no approval between a child and a bed that the police ask for', () => {
    const police = asked({ legalStatus: 'J2', legal: { ...nothingRecorded, regime: 'pace' } });
    const verdict = judge(rule, { ...police, home: inAuthority('Bristol') });
    expect([verdict.reasons[0]?.code, verdict.gates]).toEqual(['at-a-distance', []]);
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

  it('knows no distance but the council’s list of authorities that adjoin it', () => {
    const at = (miles: number, authority: string) => {
      const { home } = { home: inAuthority(authority) };
      return gates(authority, { home: { ...home, at: { ...home.at, point: milesNorth(miles) } } })[0]?.[1];
    };
    expect(at(19, 'Bristol')).toBe('director');
    expect(at(48, 'Hampshire')).toBe('nominated-officer');
    const near = { ...policy, adjoining: [...policy.adjoining, 'Bristol'] };
    expect(gates('Bristol', { policy: near })).toEqual([['out-of-area', 'nominated-officer']]);
  });

  it('has been the director’s since 27 January 2014, and was the nominated officer’s until then', () => {
    expect(gates('Bristol', { startOn: day('2014-01-26') })).toEqual([['out-of-area', 'nominated-officer']]);
    expect(gates('Bristol', { startOn: day('2014-01-27') })).toEqual([['at-a-distance', 'director']]);
    expect([inForceOn(rule, day('2011-03-31')), inForceOn(rule, day('2011-04-01'))]).toEqual([false, true]);
  });

  it('in an emergency asks first what must come first, and the rest within five working days', () => {
    const [gate] = judge(rule, { ...asked({ urgency: 'emergency' }), home: inAuthority('Bristol') }).gates;
    expect(gate?.conditions).toEqual(['wishes-ascertained', 'most-appropriate']);
    expect(gate?.later).toEqual({
      conditions: ['relatives-consulted', 'iro-consulted', 'area-authority-consulted'],
      by: '2026-12-04',
    });
    expect(judge(rule, { home: inAuthority('Hampshire') }).gates[0]).toMatchObject({
      canBeTonight: false,
      later: null,
    });
  });

  it('approves a move and not a stay', () => {
    const home = inAuthority('Bristol');
    const living = new Map([[childId('C-1'), { home, placement: aPlacement() }]]);
    expect(gates('Bristol', { home, living })).toEqual([]);
    expect(
      gates('Bristol', {
        home,
        living: new Map([[childId('C-1'), { home: homeOf('ifa', { id: homeId('H-2') }), placement: aPlacement() }]]),
      }),
    ).toHaveLength(1);
  });

  it('is policy in the area while adoption is being considered, and the law of approval out of it as ever', () => {
    const classOf = (authority: string, over: Partial<Ask> = {}) =>
      rule.classFor?.(anAsk({ home: inAuthority(authority), ...asked({ adoptionConsidered: true }), ...over }));
    expect([classOf('Synthshire'), classOf('Bristol')]).toEqual(['policy', 'gated']);
    expect(classOf('Synthshire', asked({ adoptionConsidered: false }))).toBe('gated');
    expect(gates('Bristol', asked({ adoptionConsidered: true }))).toHaveLength(1);
  });

  it('can be lawful tonight in an emergency only', () => {
    const tonight = (urgency: 'planned' | 'emergency') =>
      judge(rule, { ...asked({ urgency }), home: inAuthority('Bristol') }).gates.map((gate) => gate.canBeTonight);
    expect([tonight('planned'), tonight('emergency')]).toEqual([[false], [true]]);
  });
});
