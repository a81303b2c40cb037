// Scotland and Northern Ireland need a court, or consents. Wales is out of area as usual.

import { describe, expect, it } from 'vitest';
import { aHome, aPlacement } from '#fixtures/build';
import { childId, type HomeType } from '#src/domain/index';
import { outsideEnglandAndWales as rule } from '#src/rules/law/place/outside-england-and-wales';
import { asked, codes, homeOf, judge } from '../../ask.js';

describe('outside-england-and-wales', () => {
  const homeIn = (authority: string, type: HomeType = 'ifa') => homeOf(type, { at: { ...aHome().at, authority } });
  const under = (legalStatus: string, authority = 'Fife') =>
    judge(rule, { ...asked({ legalStatus }), home: homeIn(authority) }).gates.map(({ role, conditions }) => [
      role,
      conditions[0],
    ]);

  it('waits for the court’s approval for a child in care', () => {
    for (const status of ['C1', 'C2', 'D1', 'E1'])
      expect([status, under(status)]).toEqual([status, [['court', 'court-approved']]]);
    expect(under('C2', 'Belfast City Council')).toHaveLength(1);
  });

  it('waits for everyone with parental responsibility for a child who is not', () => {
    for (const status of ['V2', 'L1', 'L2', 'J1', 'not-stated'])
      expect([status, under(status)]).toEqual([status, [['legal', 'pr-consents']]]);
  });

  it('cannot be tonight, and leaves nothing for later, in an emergency too', () => {
    const verdict = judge(rule, { ...asked({ urgency: 'emergency' }), home: homeIn('Scottish Borders') });
    expect(verdict.reasons).toEqual([{ code: 'outside-england-and-wales', nation: 'scotland' }]);
    expect(verdict.gates).toMatchObject([{ canBeTonight: false, later: null }]);
    expect(verdict.gates[0]?.conditions).toEqual(['court-approved', 'child-consents', 'arrangements-as-here']);
  });

  it('is asked of relatives and parents there too', () => {
    for (const type of ['connected-person', 'parent'] as const)
      expect(judge(rule, { home: homeIn('Glasgow City', type) }).gates).toHaveLength(1);
  });

  it('says of homes which register is theirs, in Wales too, where no court is asked', () => {
    const cardiff = judge(rule, { home: homeIn('Cardiff', 'external-childrens-home') });
    expect([cardiff.reasons, cardiff.gates]).toEqual([[{ code: 'registered-elsewhere', nation: 'wales' }], []]);
    expect(codes(judge(rule, { home: homeIn('Moray', 'external-childrens-home') }))).toEqual([
      'outside-england-and-wales',
      'registered-elsewhere',
    ]);
    expect(judge(rule, { home: homeIn('Cardiff') }).status).toBe('not-applicable');
  });

  it('does not apply in England, in the area or out of it', () => {
    for (const authority of ['Synthshire', 'Bristol', 'Northumberland'])
      expect(judge(rule, { home: homeIn(authority) }).status).toBe('not-applicable');
  });

  it('is about going to live there', () => {
    const home = homeIn('Fife');
    const living = new Map([[childId('C-1'), { home, placement: aPlacement() }]]);
    expect(judge(rule, { home, living })).toMatchObject({ status: 'met', gates: [] });
  });
});
