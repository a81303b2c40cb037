// What the tests of special searches ask: a referral of that kind, with only what a test is about changed.

import { aReferral } from '#fixtures/build';
import { type LegalPosition, nothingRecorded, type Referral, type Regime } from '#src/domain/index';

export const referralFor = (
  regime: Regime,
  legal: Partial<LegalPosition> = {},
  over: Partial<Referral> = {},
): { readonly referral: Referral } => ({
  referral: aReferral({ ...over, legal: { ...nothingRecorded, ...legal, regime } }),
});
