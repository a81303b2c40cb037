// Searches that are no placement under s22C: nothing is listed, and the answer says where they go.

import { describe, expect, it } from 'vitest';
import { aCounty, aHome, aReferral } from '#fixtures/build';
import { nothingRecorded, type Regime } from '#src/domain/index';
import { matchReferral } from '#src/matching/index';
import { snapshotOf } from '../helpers/snapshot.js';
import { policy } from './county.js';

const answer = (regime: Regime, legalStatus = 'C2') =>
  matchReferral(
    snapshotOf(aCounty({ homes: [aHome()] })),
    aReferral({ legalStatus, legal: { ...nothingRecorded, regime } }),
    policy,
  );

describe('a search for adoption, secure accommodation or staying put', () => {
  it.each([
    ['adoption', 'regional-adoption-agency'],
    ['secure', 'legal-services'],
    ['staying-put', 'leaving-care-team'],
  ] as const)('for %s lists and scores nothing, and goes to the %s', (regime, to) => {
    const a = answer(regime);
    expect(a.routedOut).toEqual({ to, why: regime });
    expect([a.options, a.toAsk, a.excluded, a.nothingShownToMeet]).toEqual([[], [], [], false]);
  });

  it('is not every search for a child on a placement order: one may need a foster home meanwhile', () => {
    const a = answer('standard', 'E1');
    expect(a.routedOut).toBeNull();
    expect(a.options).toHaveLength(1);
  });
});
