// The one line of an option: what decides whether to read on.

import { expect, it } from 'vitest';
import { aChild, aCounty, aHome, aMember, anOffer, aPlacement, aReferral } from '#fixtures/build';
import { day } from '#src/domain/index';
import { matchReferral } from '#src/matching/index';
import { keyFacts, offerLines } from '../../bots/words/option-lines.js';
import { snapshotOf } from '../helpers/snapshot.js';
import { policy } from '../matching/county.js';

const lineOf = (on: string) => {
  const home = aHome({ confirmed: { on: day(on), by: 'SSW-1' } });
  const referral = aReferral();
  const answer = matchReferral(snapshotOf(aCounty({ homes: [home], referrals: [referral] })), referral, policy);
  const [option] = answer.options;
  return option === undefined ? '' : keyFacts(option, answer, []);
};

it('says that the facts of a home are old before anybody relies on them', () => {
  expect(lineOf('2026-11-19')).toMatch(/a week$/);
  expect(lineOf('2026-10-01')).toMatch(/facts are old: ring first$/);
});

it('says by when an offer is to be accepted, on the line, and of each home of the option', () => {
  const [home, referral] = [aHome({ type: 'ifa' }), aReferral()];
  const offers = [anOffer({ homeId: home.id, referralId: referral.id, expires: day('2026-11-27') })];
  const answer = matchReferral(snapshotOf(aCounty({ homes: [home], referrals: [referral], offers })), referral, policy);
  const [option] = answer.options;
  expect(option && keyFacts(option, answer, [])).toContain(' · accept by 27 Nov 2026');
  expect(option && offerLines(option)).toEqual(['H-1: accept the offer by 27 Nov 2026, its last day.']);
  expect(lineOf('2026-11-19')).not.toContain('offer');
});

it('says where a child lives already, so that staying is never taken for a move', () => {
  const [home, child] = [aHome(), aChild()];
  const referral = aReferral({ members: [aMember({ child })] });
  const placed = aPlacement({ childId: child.id, homeId: home.id, period: { from: day('2025-01-06'), to: null } });
  const county = aCounty({ homes: [home], children: [child], placements: [placed], referrals: [referral] });
  const answer = matchReferral(snapshotOf(county), referral, policy);
  const [option] = answer.options;
  expect(option && keyFacts(option, answer, [])).toContain('lives there now: stay, with more support');
});
