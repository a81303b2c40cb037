// Carers another provider approved, or who have another authority's child, need its consent.

import { describe, expect, it } from 'vitest';
import { anOffer, aPlacement, aProvider } from '#fixtures/build';
import { childId, day } from '#src/domain/index';
import { otherAuthorityConsent as rule } from '#src/rules/law/home/approval/other-authority-consent';
import { homeOf, judge, period, resident } from '../../../ask.js';

describe('other-authority-consent', () => {
  const agency = { home: homeOf('ifa'), provider: aProvider({ sector: 'independent', kind: 'ifa', route: 'block' }) };
  const placedBy = (authority: string | null) => [resident({}, { placedBy: authority })];

  it('asks an agency for its consent, any other authority’s, and the foster care agreement', () => {
    const verdict = judge(rule, agency);
    expect(verdict.status).toBe('met');
    expect(verdict.gates).toMatchObject([
      {
        code: 'other-authority-consent',
        role: 'provider',
        conditions: ['provider-consents', 'other-authority-consents', 'foster-care-agreement'],
      },
    ]);
  });

  it('takes the agency’s offer for its consent, and still asks about any other authority', () => {
    const [gate] = judge(rule, { ...agency, offer: anOffer() }).gates;
    expect(gate?.conditions).toEqual(['other-authority-consents', 'foster-care-agreement']);
  });

  it('asks an agency the same whoever lives there', () => {
    expect(judge(rule, { ...agency, residents: placedBy('Otherborough') })).toEqual(judge(rule, agency));
  });

  it('asks another authority with a child at the council’s own carers, and names neither', () => {
    const verdict = judge(rule, { residents: placedBy('Otherborough') });
    expect(verdict.gates).toMatchObject([{ role: 'other-authority', conditions: ['other-authority-consents'] }]);
    expect(JSON.stringify(verdict)).not.toMatch(/Otherborough|C-90/);
  });

  it('asks nobody where the council placed every child there, or the other has left', () => {
    expect(judge(rule, { residents: placedBy(null) }).status).toBe('not-applicable');
    expect(judge(rule, { residents: placedBy('Synthshire') }).status).toBe('not-applicable');
    const left = { placedBy: 'Otherborough', period: period(day('2026-01-05'), day('2026-11-27')) };
    expect(judge(rule, { residents: [resident({}, left)] }).status).toBe('not-applicable');
    const lastDay = { ...left, period: period(day('2026-01-05'), day('2026-11-28')) };
    expect(judge(rule, { residents: [resident({}, lastDay)] }).gates).toHaveLength(1);
  });

  it('is about foster homes, and about moving in', () => {
    const home = homeOf('external-childrens-home');
    expect(judge(rule, { home, residents: placedBy('Otherborough') }).status).toBe('not-applicable');
    const living = new Map([[childId('C-1'), { home: agency.home, placement: aPlacement() }]]);
    expect(judge(rule, { ...agency, living }).status).toBe('not-applicable');
  });
});
