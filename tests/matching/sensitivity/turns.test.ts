// What would put another home first: each kind of change, its least amount, and the fact to ask for.

import { describe, expect, it } from 'vitest';
import { aChild, aCounty, aHome, aMember, anOffer, aProvider, aReferral } from '#fixtures/build';
import { type County, type Home, homeId, poundsPerWeek, providerId, type Referral, ruleId } from '#src/domain/index';
import { matchReferral, type Narrowing, sensitivity, type Turn } from '#src/matching/index';
import { snapshotOf } from '../../helpers/snapshot.js';
import { milesNorth } from '../../rules/ask.js';
import { policy } from '../county.js';

const at = (home: string, miles: number, over: Partial<Home> = {}): Home =>
  aHome({ id: homeId(home), at: { ...aHome().at, point: milesNorth(miles) }, ...over });
const of = (county: Partial<County>, referral: Referral = aReferral(), narrowing: Narrowing = {}) => {
  const snapshot = snapshotOf(aCounty(county));
  return sensitivity(snapshot, referral, policy, matchReferral(snapshot, referral, policy, narrowing));
};
const turn = (turns: readonly Turn[], code: Turn['what']['code']) => turns.find(({ what }) => what.code === code);
const allergic = aReferral({
  members: [aMember({ child: aChild({ animals: [{ species: 'dog', why: 'allergy' }] }) })],
});

describe('the first place turns', () => {
  it('when the first home is no longer to be had', () => {
    const { turns } = of({ homes: [at('H-1', 2), at('H-2', 25)] });
    expect(turn(turns, 'not-available')).toEqual({ first: ['H-2'], what: { code: 'not-available', home: 'H-1' } });
  });

  it('when a fact that a rival waits for is known, and that comes first', () => {
    const { turns } = of({ homes: [at('H-1', 2, { pets: null }), at('H-2', 9)] }, allergic);
    expect(turns[0]).toEqual({
      first: ['H-1'],
      what: { code: 'rule-answer', home: 'H-1', rule: 'animals', question: 'which-animals', to: 'met' },
    });
  });

  it('when a price moves: by the least number of pounds that turns it', () => {
    // A mile costs 0.6 points; the fee of the first earns 10 points at 560 pounds and none at 840.
    const { turns } = of({ homes: [at('H-1', 6), at('H-2', 8)] });
    expect(turn(turns, 'price')).toEqual({
      first: ['H-2'],
      what: { code: 'price', home: 'H-1', from: 56_000, to: 59_400 },
    });
  });

  it('when an offer is cheaper: it is the offer that is priced, not the fee on record', () => {
    const agency = aProvider({
      id: providerId('P-2'),
      sector: 'independent',
      kind: 'ifa',
      route: 'regional-framework',
    });
    const offered = at('H-2', 3, { type: 'ifa', providerId: agency.id, fee: poundsPerWeek(9000) });
    const offers = [anOffer({ providerId: agency.id, homeId: homeId('H-2'), price: poundsPerWeek(1200) })];
    const { turns } = of({ homes: [at('H-1', 6), offered], providers: [aProvider(), agency], offers });
    const price = turn(turns, 'price')?.what;
    expect(price).toMatchObject({ home: 'H-2', from: 120_000 });
    expect(price?.code === 'price' ? price.to : 0).toBeLessThan(120_000);
  });

  it('when what the officer marked essential is none', () => {
    const marked = aReferral({ essentials: [ruleId('carer-preferences')] });
    const unsure = { ageFrom: 0, ageTo: 5, sex: null, ratherNot: [] };
    const { turns } = of({ homes: [at('H-1', 2, { preferences: unsure }), at('H-2', 29)] }, marked);
    expect(turn(turns, 'not-essential')).toEqual({
      first: ['H-1'],
      what: { code: 'not-essential', rule: 'carer-preferences' },
    });
  });

  it('when being near is essential', () => {
    const speaks = aReferral({
      members: [aMember({ child: aChild({ language: 'Polish', faith: 'Islam', culture: 'Polish' }) })],
    });
    const homes = [
      at('H-1', 22, { languages: ['Polish'], faiths: ['Islam'], cultures: ['Polish'], solo: null }),
      at('H-2', 18, { languages: [], faiths: [], cultures: [] }),
    ];
    const { turns } = of({ homes }, speaks);
    expect(turn(turns, 'essential')).toEqual({ first: ['H-2'], what: { code: 'essential', rule: 'near-or-away' } });
  });

  it('when a weight of the policy moves: by the fewest whole points, the others keeping their shares', () => {
    const homes = [at('H-1', 6, { fee: poundsPerWeek(620) }), at('H-2', 11)];
    const { turns } = of({ homes });
    const weight = turn(turns, 'weight')?.what;
    expect(weight).toMatchObject({ code: 'weight' });
    if (weight?.code === 'weight') expect(Math.abs(weight.to - weight.from)).toBeLessThan(6);
  });

  it('four at most are told, in the order a person would look for them', () => {
    const order: readonly Turn['what']['code'][] = [
      'rule-answer',
      'not-available',
      'price',
      'not-essential',
      'essential',
      'weight',
    ];
    const { turns } = of(
      { homes: [at('H-1', 2, { pets: null }), at('H-2', 6, { pets: null }), at('H-3', 9)] },
      allergic,
    );
    const places = turns.map(({ what }) => order.indexOf(what.code));
    expect(places).toEqual([...places].sort());
    expect(turns.length).toBeLessThanOrEqual(4);
  });

  it('nowhere on a list of one, or of none', () => {
    expect(of({ homes: [aHome()] })).toMatchObject({ turns: [] });
    expect(of({ homes: [] })).toEqual({ turns: [], ask: null });
  });
});

describe('the fact to ask for first', () => {
  it('is the one whose answer changes the first place, with the numbers either answer would give', () => {
    const homes = [at('H-1', 9), at('H-2', 2, { pets: null }), at('H-3', 29, { preferences: null })];
    expect(of({ homes }, allergic).ask).toEqual({
      code: 'which-animals',
      who: 'supervising-social-worker',
      rule: 'animals',
      home: 'H-2',
      rank: 3,
      ifYes: 1,
      ifNo: 3,
      changesFirst: true,
    });
  });

  it('may be one of the law, that would take a home off the list', () => {
    const homes = [at('H-1', 2, { bedrooms: [] }), at('H-2', 9)];
    expect(of({ homes }).ask).toMatchObject({ code: 'who-sleeps-where', home: 'H-1', rank: 2, ifYes: 1, ifNo: null });
  });

  it('is none where no answer would move anybody', () => {
    expect(of({ homes: [at('H-1', 2), at('H-2', 25)] }).ask).toBeNull();
  });

  it('is numbered as the whole list is, whatever the officer narrowed it to', () => {
    const homes = [at('H-1', 12), at('H-2', 6, { pets: null }), at('H-3', 7, { pets: null }), at('H-4', 8)];
    const { ask } = of({ homes }, allergic, { withinMiles: 10 });
    expect(ask).toMatchObject({ home: 'H-2', rank: 3, ifYes: 1, ifNo: 4, changesFirst: true });
  });
});
