// What is listed, what is asked first, what is hidden and what is greyed.

import { describe, expect, it } from 'vitest';
import { aCandidate, aChild, aCounty, aHome, aMember, anOffer, aProvider, aReferral, salisbury } from '#fixtures/build';
import {
  type Child,
  type County,
  day,
  type Home,
  homeId,
  nothingRecorded,
  poundsPerWeek,
  providerId,
  type Regime,
  riskCodes,
} from '#src/domain/index';
import { explainHome, matchReferral, type Narrowing, type RankedOption } from '#src/matching/index';
import { snapshotOf } from '../helpers/snapshot.js';
import { policy } from './county.js';

const agency = aProvider({
  id: providerId('P-2'),
  name: 'Larkrise',
  sector: 'independent',
  kind: 'ifa',
  route: 'spot',
});
const ifa = aHome({ id: homeId('H-2'), type: 'ifa', providerId: agency.id });
const answer = (over: Partial<County>, narrowing?: Narrowing) =>
  matchReferral(snapshotOf(aCounty({ referrals: [aReferral()], ...over })), aReferral(), policy, narrowing);
const listed = (a: ReturnType<typeof answer>) => a.options.map((option) => option.parts[0]?.home);

describe('a provider', () => {
  const providers = [aProvider(), agency];

  it('that has not offered is to ask: no number, no price', () => {
    const a = answer({ providers, homes: [aHome(), ifa] });
    expect(listed(a)).toEqual(['H-1']);
    expect(a.toAsk.map((each) => each.home)).toEqual(['H-2']);
    expect(JSON.stringify(a.toAsk)).not.toMatch(/cost|fee|rank|price/);
  });

  it('that has offered ranks in the one list, at the price offered', () => {
    const offer = anOffer({ homeId: ifa.id, providerId: agency.id, price: poundsPerWeek(1_050) });
    const a = answer({ providers, homes: [aHome(), ifa], offers: [offer] });
    expect([...listed(a)].sort()).toEqual(['H-1', 'H-2']);
    expect(a.options.find((each) => each.parts[0]?.home === 'H-2')?.cost.fee).toBe(105_000);
    expect(a.toAsk).toEqual([]);
    const acceptBy = (home: string) => a.options.find((each) => each.parts[0]?.home === home)?.parts[0]?.acceptBy;
    expect([acceptBy('H-2'), acceptBy('H-1')]).toEqual([offer.expires, null]);
  });

  it('whose offer has run out is to ask again: good on its last day, gone the day after', () => {
    const until = (on: string) => [anOffer({ homeId: ifa.id, providerId: agency.id, expires: day(on) })];
    expect(answer({ providers, homes: [ifa], offers: until('2026-11-20') }).options).toHaveLength(1);
    expect(answer({ providers, homes: [ifa], offers: until('2026-11-19') }).toAsk).toHaveLength(1);
  });
});

describe('family and friends', () => {
  const auntsHome = aHome({
    id: homeId('H-7'),
    type: 'connected-person',
    clauses: [
      {
        places: 1,
        ageFrom: 0,
        ageTo: 17,
        sex: 'any',
        onlySiblings: false,
        namedChildren: [aReferral().members[0]?.child.id].filter((id) => id !== undefined),
      },
    ],
  });
  const aunt = aCandidate({ homeId: auntsHome.id, route: 'approved', viability: 'positive' });

  it('come first among the suitable, and say so', () => {
    const a = answer({ homes: [aHome(), { ...auntsHome, at: { ...auntsHome.at, point: salisbury } }], family: [aunt] });
    expect(listed(a)).toEqual(['H-7', 'H-1']);
    expect(a.options[0]).toMatchObject({ connected: true, gapToNext: { kind: 'connected-first' } });
  });

  it('do not come first where adoption is being considered (s22C(9B))', () => {
    const referral = aReferral({ adoptionConsidered: true });
    const far = { ...auntsHome, at: { ...auntsHome.at, point: salisbury } };
    const county = aCounty({ homes: [aHome(), far], family: [aunt], referrals: [referral] });
    const a = matchReferral(snapshotOf(county), referral, policy);
    expect(a.options.map((each) => each.connected)).toEqual([false, false]);
    expect(listed(a)[0]).toBe('H-1');
  });

  it('with an open safeguarding question are a question, never rank 1', () => {
    const a = answer({ homes: [aHome(), auntsHome], family: [{ ...aunt, openSafeguardingQuestion: true }] });
    expect(listed(a)).toEqual(['H-1']);
    expect(a.family.map((each) => each.id)).toEqual(['F-1']);
  });

  it('are not asked about first for a bed the police ask for, nor for a break from home', () => {
    const asked = (regime: Regime) => {
      const referral = aReferral({ legal: { ...nothingRecorded, regime } });
      return matchReferral(snapshotOf(aCounty({ referrals: [referral] })), referral, policy).familyNotConsidered;
    };
    expect([asked('standard'), asked('remand')]).toEqual([true, true]);
    expect([asked('pace'), asked('respite'), asked('short-breaks')]).toEqual([false, false, false]);
  });

  it('nobody considered is the first question, unless there is no home to ask around', () => {
    expect(answer({ homes: [aHome()] }).familyNotConsidered).toBe(true);
    expect(answer({ homes: [aHome()], family: [aCandidate()] }).familyNotConsidered).toBe(false);
    const county = aCounty({ homes: [aHome()] });
    const uasc = aReferral({ homePoint: null });
    expect(matchReferral(snapshotOf(county), uasc, policy).familyNotConsidered).toBe(false);
  });
});

describe('narrowing', () => {
  const far = aHome({ id: homeId('H-3'), at: { ...aHome().at, point: salisbury, locality: 'Salisbury' } });
  const dear = aHome({ id: homeId('H-4'), fee: poundsPerWeek(2_400) });

  it('by miles hides what is farther and keeps the numbers of the whole list', () => {
    const whole = answer({ homes: [aHome(), far, dear] });
    const near = answer({ homes: [aHome(), far, dear] }, { withinMiles: 10 });
    expect(listed(near)).not.toContain('H-3');
    expect(near.hidden.count).toBe(1);
    for (const option of near.options)
      expect(option.rank).toBe(whole.options.find((each) => each.parts[0]?.home === option.parts[0]?.home)?.rank);
  });

  it('says what is just outside: 24 miles asked, the home is a little over 24', () => {
    const a = answer({ homes: [aHome(), far] }, { withinMiles: 24 });
    expect(a.hidden.justOutside).toHaveLength(1);
  });

  it('by cost greys out and never removes; exactly the limit is not under it', () => {
    const whole = answer({ homes: [aHome(), dear] });
    const under = answer({ homes: [aHome(), dear] }, { underPence: 200_000 });
    expect(listed(under)).toEqual(listed(whole));
    expect(under.options.map((each) => [each.parts[0]?.home, each.overLimit])).toContainEqual(['H-4', true]);
    const exactly = answer({ homes: [aHome()] }, { underPence: 56_000 });
    expect(exactly.options[0]?.overLimit).toBe(true);
    expect(answer({ homes: [aHome()] }, { underPence: 56_001 }).options[0]?.overLimit).toBe(false);
  });

  it('to in-house leaves agencies out, to ask as well', () => {
    const a = answer({ providers: [aProvider(), agency], homes: [aHome(), ifa] }, { onlyInHouse: true });
    expect([listed(a), a.toAsk]).toEqual([['H-1'], []]);
  });
});

describe('a home whose price is not recorded', () => {
  it('has no total, half the cost points and a question', () => {
    const [option] = answer({ homes: [aHome({ fee: null })] }).options;
    const cost = option?.findings.find((each) => each.rule === 'weekly-cost');
    expect(option?.cost).toMatchObject({ fee: null, total: null, marginalCash: null });
    expect(cost).toMatchObject({ status: 'unknown', points: (cost?.of ?? 0) / 2 });
    expect(cost?.questions).toHaveLength(1);
  });
});

describe('why not', () => {
  it('gives every rule that fails, not the first', () => {
    const home = aHome({
      clauses: [{ places: 1, ageFrom: 0, ageTo: 5, sex: 'male', onlySiblings: false, namedChildren: [] }],
      unavailable: [{ period: { from: day('2026-11-01'), to: null }, places: 'all', reason: 'illness' }],
    });
    const county = aCounty({ homes: [home], referrals: [aReferral()] });
    const { option, findings } = explainHome(snapshotOf(county), aReferral(), home, policy);
    const failing = findings.filter((each) => each.status === 'broken').map((each) => each.rule);
    expect(option).toBeNull();
    expect(failing).toEqual(expect.arrayContaining(['approved-ages', 'approved-sex', 'on-hold']));
    expect(JSON.stringify(findings)).not.toContain('illness');
  });
});

describe("a children's home", () => {
  const purpose = (ageFrom: number, ageTo: number) => ({ ageFrom, ageTo, sex: 'any' as const });
  const own = (over: Partial<Home>) => answer({ homes: [aHome({ type: 'in-house-childrens-home', ...over })] });
  const revision = (option: RankedOption | undefined) =>
    option?.gates.filter(({ code }) => code === 'statement-of-purpose');
  const registeredFor = (ageFrom: number, ageTo: number) => ({
    clauses: [{ places: 2, ageFrom, ageTo, sex: 'any' as const, onlySiblings: false, namedChildren: [] }],
  });

  it('registered for 12 to 17 is never listed for a child of 11, whatever its statement of purpose', () => {
    const a = own({ ...registeredFor(12, 17), statementOfPurpose: purpose(8, 17) });
    expect(a.options).toEqual([]);
    expect(a.excluded).toMatchObject([{ home: 'H-1', rules: ['approved-ages'] }]);
  });

  it('whose statement of purpose is 12 to 17 is listed, and its registered manager must revise it', () => {
    const [option] = own({ statementOfPurpose: purpose(12, 17) }).options;
    expect(option).toMatchObject({ band: 'not-shown-to-meet' });
    expect(revision(option)).toMatchObject([{ role: 'registered-manager', canBeTonight: false }]);
  });

  it('whose statement of purpose covers the child meets it; one not recorded is a question and no approval', () => {
    const [covering] = own({ statementOfPurpose: purpose(8, 17) }).options;
    expect([covering?.band, revision(covering)]).toEqual(['meets-all', []]);
    const [unrecorded] = own({ statementOfPurpose: null }).options;
    expect([unrecorded?.band, revision(unrecorded)]).toEqual(['meets-all', []]);
    expect(unrecorded?.questions).toContainEqual({
      code: 'what-is-the-statement-of-purpose',
      who: 'registered-manager',
      rule: 'statement-of-purpose',
      couldMove: false,
    });
  });
});

describe('a risk nobody has recorded', () => {
  const notConsidered = (child: Partial<Child>) =>
    matchReferral(
      snapshotOf(aCounty({ homes: [aHome()] })),
      aReferral({ members: [aMember({ child: aChild(child) })] }),
      policy,
    ).notConsidered;

  it('is said not to have been considered, and is never taken for "none" unsaid', () => {
    const none = { level: 'none', recordedOn: null, source: null, expiresOn: null } as const;
    const [first, ...others] = riskCodes.map((code) => ({ ...none, code }));
    expect(notConsidered({ needs: [] })).toContain('risks-not-recorded');
    expect(notConsidered({ needs: others })).toContain('risks-not-recorded');
    expect(first && notConsidered({ needs: [first, ...others] })).not.toContain('risks-not-recorded');
  });
});

describe('a referral nobody can take', () => {
  it('has an empty list, and says that nothing is shown to meet the essentials', () => {
    const a = answer({ homes: [] });
    expect(a).toMatchObject({ options: [], toAsk: [], nothingShownToMeet: true });
  });
});
