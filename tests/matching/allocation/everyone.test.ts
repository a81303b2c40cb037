// A proposal for everyone who waits: who comes first, who waits, and what nobody is given.

import { describe, expect, it } from 'vitest';
import { aCandidate, aCounty, anOffer, aPlacement, aProvider } from '#fixtures/build';
import {
  childId,
  day,
  homeId,
  nothingRecorded,
  placementId,
  poundsPerWeek,
  providerId,
  type Referral,
  referralId,
} from '#src/domain/index';
import { matchReferral } from '#src/matching/index';
import { snapshotOf } from '../../helpers/snapshot.js';
import { policy } from '../county.js';
import { allocating, emergency, homeFor, member, proposeIn, referral, siblings, whereabouts } from './world.js';

const one = (id: string, age = 11, over: Partial<Referral> = {}) => referral(`R-${id}`, [member(`C-${id}`, age)], over);
/** Children under a certain age only, and nobody else. */
const forAges = (from: number, to: number) => ({
  clauses: [{ places: 1, ageFrom: from, ageTo: to, sex: 'any' as const, onlySiblings: false, namedChildren: [] }],
});

describe('the home that is best for one and the only one for another', () => {
  it('goes to the other, and the one who gives way is told of it', async () => {
    const homes = [
      homeFor('H-1', 1, { fee: poundsPerWeek(450) }),
      homeFor('H-2', 1, { ...forAges(10, 17), fee: poundsPerWeek(830) }),
    ];
    const proposal = await proposeIn(
      { homes, referrals: [one('1', 12), one('2', 5)] },
      {},
      { by: allocating({ givesUpPoints: 1 }) },
    );
    expect(whereabouts(proposal)).toEqual(['C-1 at H-2', 'C-2 at H-1']);
    expect(proposal.status).toBe('optimal');
    expect(proposal.places[0]?.rank).toBe(2);
    expect(proposal.places[0]?.flags).toMatchObject([{ code: 'gives-up', home: 'H-1' }]);
    expect(proposal.places[1]?.flags).toEqual([]);
  });
});

describe('a child who must be placed tonight', () => {
  it('comes before a better match for a child who can wait', async () => {
    const homes = [homeFor('H-1', 1)];
    const proposal = await proposeIn({
      homes,
      referrals: [one('1'), one('2', 11, { ...emergency, nearness: 'away' })],
    });
    expect(whereabouts(proposal)).toEqual(['C-2 at H-1']);
    expect(proposal.waits).toMatchObject([{ referral: 'R-1', why: 'contested', until: '2026-12-04' }]);
  });

  it('may go to a lawful home that is not shown to suit, down to the floor of the policy, and it says so', async () => {
    const county = { homes: [homeFor('H-1', 1, { smoking: null })], referrals: [one('1', 3, emergency)] };
    const proposal = await proposeIn(county);
    expect(proposal.places).toMatchObject([
      { band: 'not-shown-to-meet', flags: [{ code: 'below-suitable', band: 'not-shown-to-meet' }] },
    ]);
    const strict = await proposeIn(county, {}, { by: allocating({ floorTonight: 'meets-with-support' }) });
    expect(strict.places).toEqual([]);
    expect(strict.totals.unplaced).toBe(1);
  });

  it('is one whose place has come to its end by the day of the move, and nobody proposes that they wait in it', async () => {
    const living = (to: string | null) =>
      aPlacement({
        childId: childId('C-1'),
        homeId: homeId('H-9'),
        period: { from: day('2026-01-05'), to: to === null ? null : day(to) },
      });
    const county = (to: string | null) => ({
      homes: [homeFor('H-9', 1, { ...forAges(0, 1) })],
      referrals: [one('1', 12, { legal: { ...nothingRecorded, moveReason: 'planned' } })],
      placements: [living(to)],
    });
    expect((await proposeIn(county('2026-11-27'))).waits).toEqual([]);
    expect((await proposeIn(county('2026-11-27'))).unplaced).toHaveLength(1);
    expect((await proposeIn(county('2026-11-30'))).waits).toMatchObject([{ until: '2026-11-30' }]);
    expect((await proposeIn(county(null))).waits).toMatchObject([{ until: '2026-12-04' }]);
  });
});

describe('a child who can safely wait', () => {
  it('waits rather than go where the essentials are not shown to be met', async () => {
    const proposal = await proposeIn({ homes: [homeFor('H-1', 1, { smoking: null })], referrals: [one('1', 3)] });
    expect(proposal.waits).toMatchObject([{ children: ['C-1'], why: 'nothing-suitable' }]);
    expect(proposal.unplaced).toEqual([]);
  });

  it('waits rather than take a match that is worth less than waiting', async () => {
    const county = { homes: [homeFor('H-1', 1, { fee: poundsPerWeek(830) })], referrals: [one('1')] };
    expect((await proposeIn(county)).waits).toEqual([]);
    const patient = await proposeIn(county, {}, { by: allocating({ waitPoints: 100 }) });
    expect(patient.waits).toMatchObject([{ why: 'worth-less-than-waiting' }]);
  });
});

describe('real supply', () => {
  const agency = aProvider({ id: providerId('P-2'), sector: 'independent', kind: 'ifa', route: 'spot' });
  const theirs = homeFor('H-1', 1, { type: 'ifa', providerId: agency.id });
  const county = { providers: [aProvider(), agency], homes: [theirs], referrals: [one('1', 11, emergency)] };

  it('holds no home whose provider has made no offer: it is told of as one to ask', async () => {
    const proposal = await proposeIn(county);
    expect(proposal.places).toEqual([]);
    expect(proposal.unplaced).toMatchObject([{ why: { code: 'no-option', brokenBy: [] }, toAsk: 1 }]);
  });

  it('holds it for the referral with a live offer, and for no other', async () => {
    const offer = anOffer({ homeId: theirs.id, providerId: agency.id, start: day('2026-11-20') });
    const proposal = await proposeIn({
      ...county,
      referrals: [one('2', 11, emergency), one('1', 11, emergency)],
      offers: [offer],
    });
    expect(whereabouts(proposal)).toEqual(['C-1 at H-1']);
    expect(proposal.unplaced).toMatchObject([{ referral: 'R-2' }]);
  });

  it('leaves out a relative with an open safeguarding question', async () => {
    const aunt = homeFor('H-1', 1, { type: 'connected-person' });
    const asked = (openSafeguardingQuestion: boolean) =>
      proposeIn({
        homes: [aunt],
        referrals: [one('1')],
        family: [aCandidate({ homeId: aunt.id, route: 'approved', openSafeguardingQuestion })],
      });
    expect(whereabouts(await asked(false))).toEqual(['C-1 at H-1']);
    expect(whereabouts(await asked(true))).toEqual([]);
  });
});

describe('family first', () => {
  const aunt = homeFor('H-1', 1, { type: 'connected-person', fee: poundsPerWeek(900) });
  const county = (over: Partial<Referral> = {}) => ({
    homes: [aunt, homeFor('H-2', 1)],
    referrals: [one('1', 11, over)],
    family: [aCandidate({ homeId: aunt.id, route: 'approved' as const })],
  });

  it('comes before points among what is suitable, unless adoption is considered', async () => {
    expect(whereabouts(await proposeIn(county()))).toEqual(['C-1 at H-1']);
    const adoption = await proposeIn(county({ adoptionConsidered: true }));
    const list = matchReferral(
      snapshotOf(aCounty(county({ adoptionConsidered: true }))),
      county({ adoptionConsidered: true }).referrals[0] ?? one('1'),
      policy,
    );
    expect(adoption.places[0]?.home).toBe(list.options[0]?.parts[0]?.home);
    expect(adoption.levels.find(({ name }) => name === 'family-first')?.value).toBe(0);
  });

  it('and together elsewhere: both are told of where family can take one of two', async () => {
    const pair = siblings(['C-1', 'C-2'], [9, 11]);
    const proposal = await proposeIn({
      homes: [aunt, homeFor('H-2', 2)],
      referrals: [referral('R-1', pair)],
      family: [aCandidate({ homeId: aunt.id, route: 'approved', childIds: [childId('C-1')] })],
    });
    expect(whereabouts(proposal)).toEqual(['C-1 at H-1', 'C-2 at H-2']);
    for (const place of proposal.places)
      expect(place.flags).toContainEqual({ code: 'family-for-some', homes: ['H-2'] });
  });
});

describe('brothers and sisters', () => {
  const three = siblings(['C-1', 'C-2', 'C-3'], [6, 8, 10]);
  const plan = (a: string, b: string, mode: 'must' | 'prefer' | 'apart' | 'never') => ({
    a: childId(a),
    b: childId(b),
    mode,
    source: 'assessment',
  });

  it('who would rather be together are, where a home takes them', async () => {
    const proposal = await proposeIn({
      homes: [homeFor('H-1', 3), homeFor('H-2', 2)],
      referrals: [referral('R-1', three)],
    });
    expect(whereabouts(proposal)).toEqual(['C-1,C-2,C-3 at H-1']);
    expect(proposal.places[0]?.rank).toBe(1);
  });

  it('are two and one tonight where no home has beds for three, and it says that they are parted', async () => {
    const proposal = await proposeIn({
      homes: [homeFor('H-1', 2), homeFor('H-2', 1), homeFor('H-3', 1)],
      referrals: [{ ...referral('R-1', three), ...emergency }],
    });
    expect(proposal.places.map(({ children }) => children.length).sort()).toEqual([1, 2]);
    for (const { flags } of proposal.places) expect(flags).toContainEqual({ code: 'siblings-apart', pairs: 2 });
  });

  it('wait together where it is safe rather than part, however good a home for one of them is', async () => {
    const proposal = await proposeIn({
      homes: [homeFor('H-1', 2), homeFor('H-2', 1)],
      referrals: [referral('R-1', three)],
    });
    expect(proposal.places).toEqual([]);
    expect(proposal.waits).toMatchObject([{ children: ['C-1', 'C-2', 'C-3'] }]);
  });

  it('who must be together wait together rather than part', async () => {
    const must = referral('R-1', three.slice(0, 2), { siblings: [plan('C-1', 'C-2', 'must')] });
    const proposal = await proposeIn({ homes: [homeFor('H-1', 1), homeFor('H-2', 1)], referrals: [must] });
    expect(proposal.waits).toMatchObject([{ children: ['C-1', 'C-2'] }]);
    const tonight = await proposeIn({
      homes: [homeFor('H-1', 1), homeFor('H-2', 1)],
      referrals: [{ ...must, ...emergency }],
    });
    // Tonight a carer may go beyond their terms, as far as there are beds: here there are none.
    expect(tonight.unplaced).toMatchObject([{ why: { code: 'must-be-together' } }]);
  });

  it.each(['apart', 'never'] as const)('assessed "%s" never share a home', async (mode) => {
    const pair = referral('R-1', three.slice(0, 2), { siblings: [plan('C-1', 'C-2', mode)] });
    const proposal = await proposeIn({ homes: [homeFor('H-1', 2)], referrals: [pair] });
    expect(proposal.places).toHaveLength(1);
    expect(proposal.places[0]?.children).toHaveLength(1);
  });

  it('join a sister who lives there already, rather than part from her', async () => {
    const [girl] = siblings(['C-1', 'C-8'], [9, 12]);
    if (girl === undefined) throw new Error('no child');
    const sister = member('C-8', 12, { siblings: [childId('C-1')] }).child;
    const county = {
      homes: [homeFor('H-1', 2, { fee: poundsPerWeek(900) }), homeFor('H-2', 1)],
      referrals: [referral('R-1', [girl])],
      children: [girl.child, sister],
      placements: [
        aPlacement({
          id: placementId('PL-8'),
          childId: sister.id,
          homeId: homeId('H-1'),
          bedroomId: homeFor('H-1', 2).bedrooms[0]?.id ?? null,
        }),
      ],
    };
    const proposal = await proposeIn(county);
    expect(whereabouts(proposal)).toEqual(['C-1 at H-1']);
    expect(proposal.levels.find(({ name }) => name === 'pairs-together')?.value).toBe(1);
  });
});

describe('searches that are no place to live', () => {
  it.each(['adoption', 'secure', 'staying-put', 'pace', 'respite', 'short-breaks'] as const)(
    '%s is not in it',
    async (regime) => {
      const elsewhere = one('1', 11, { legal: { ...nothingRecorded, regime } });
      const proposal = await proposeIn({ homes: [homeFor('H-1', 2)], referrals: [elsewhere, one('2')] });
      expect(proposal.notInIt).toEqual([referralId('R-1')]);
      expect(whereabouts(proposal)).toEqual(['C-2 at H-1']);
      expect(proposal.totals.children).toBe(1);
    },
  );
});
