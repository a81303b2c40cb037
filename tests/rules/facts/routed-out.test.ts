// Searches that are no placement: where each goes, and that the legal status alone routes nobody out.

import { describe, expect, it } from 'vitest';
import { aReferral } from '#fixtures/build';
import { nothingRecorded, regimes } from '#src/domain/index';
import { routedOut } from '#src/rules/facts/regimes/routed-out';

describe('routedOut', () => {
  const to = (regime: (typeof regimes)[number], legalStatus = 'C2') =>
    routedOut(aReferral({ legalStatus, legal: { ...nothingRecorded, regime } }))?.to ?? null;

  it('sends adoption, secure accommodation and staying put where they belong', () => {
    expect(to('adoption')).toBe('regional-adoption-agency');
    expect(to('secure')).toBe('legal-services');
    expect(to('staying-put')).toBe('leaving-care-team');
  });

  it('lets every other search be matched', () => {
    const out = ['adoption', 'secure', 'staying-put'];
    for (const regime of regimes.filter((each) => !out.includes(each)))
      expect([regime, to(regime)]).toEqual([regime, null]);
  });

  it('lets a child on a placement order be matched with a foster home meanwhile', () => {
    expect(to('standard', 'E1')).toBeNull();
  });
});
