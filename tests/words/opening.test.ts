// The first line of a list.

import { expect, it } from 'vitest';
import { aChild, aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import { matchReferral } from '#src/matching/index';
import { opening } from '../../bots/words/opening.js';
import { snapshotOf } from '../helpers/snapshot.js';
import { policy } from '../matching/county.js';

const firstLine = (uasc: boolean) => {
  const referral = aReferral({ homePoint: null, members: [aMember({ child: aChild({ uasc }) })] });
  const snapshot = snapshotOf(aCounty({ homes: [aHome()], referrals: [referral] }));
  const answer = matchReferral(snapshot, referral, policy, { withinMiles: 10 });
  return opening(answer, answer.options);
};

it('says that a limit in miles did nothing where there is no home to count from', () => {
  expect(firstLine(true)).toContain('Miles were not used: there is no home address to count from.');
  expect(firstLine(false)).toContain('Miles were not used: no home address to count from is recorded.');
});
