// What placing one child costs the others who wait, in cases small enough to see.

import { describe, expect, test } from 'vitest';
import { aHome, trowbridge } from '#fixtures/build';
import { poundsPerWeek, type Referral } from '#src/domain/index';
import { allocating, emergency, homeFor, member, referral, siblings } from '../allocation/world.js';
import { weighed } from './weighed.js';

const one = referral('R-1', [member('C-1', 9)]);
const other = referral('R-2', [member('C-2', 9)]);
const tonight = (each: Referral): Referral => ({ ...each, ...emergency });

describe('the only home that takes a second child', () => {
  const referrals = [tonight(one), tonight(other)];

  test('is worth that child’s only place', async () => {
    const { at } = await weighed({ referrals, homes: [homeFor('H-1', 1)] }, tonight(one));
    expect(at('H-1')).toMatchObject({
      state: 'loses',
      loss: { withoutSuitable: 1, withoutPlaceTonight: 1, referrals: 1 },
      losers: ['R-2'],
    });
  });

  test('costs nothing with a twin beside it', async () => {
    const { each } = await weighed({ referrals, homes: [homeFor('H-1', 1), homeFor('H-2', 1)] }, tonight(one));
    expect(each.map(({ homes, state }) => [homes.join(), state])).toEqual([
      [expect.stringMatching(/H-/), 'none'],
      [expect.stringMatching(/H-/), 'none'],
    ]);
  });

  test('costs nothing while there is a second room', async () => {
    const { at } = await weighed({ referrals, homes: [homeFor('H-1', 2)] }, tonight(one));
    expect(at('H-1')).toMatchObject({ state: 'none' });
  });

  test('costs the same to a described child who is on nobody’s list', async () => {
    const asked = tonight(referral('R-9', [member('C-9', 9)]));
    const { at } = await weighed({ referrals: [tonight(other)], homes: [homeFor('H-1', 1)] }, asked);
    expect(at('H-1')).toMatchObject({ state: 'loses', loss: { withoutPlaceTonight: 1 }, losers: ['R-2'] });
  });
});

const northBy = (milesNorth: number) => ({
  ...aHome().at,
  point: { lat: trowbridge.lat + milesNorth / 69, lon: trowbridge.lon },
});

describe('the nearer of two homes', () => {
  const county = {
    referrals: [one, other],
    homes: [homeFor('H-near', 1), homeFor('H-far', 1, { at: northBy(8) })],
  };

  test('is worth the miles that the other child then goes, and their points', async () => {
    const { at } = await weighed(county, one);
    const cost = at('H-near');
    expect(cost).toMatchObject({ state: 'loses', loss: { withoutSuitable: 0, aBandLower: 0, referrals: 1 } });
    if (cost.state !== 'loses') return;
    expect(cost.loss.miles).toBeCloseTo(8, 0);
    expect(cost.loss.points).toBeGreaterThan(0);
    expect(cost.losers).toEqual(['R-2']);
  });

  test('left to the other, costs nothing', async () => {
    const { at } = await weighed(county, one);
    expect(at('H-far')).toMatchObject({ state: 'none' });
  });
});

test('the only home for two, taken by one, parts a brother and sister', async () => {
  const pair = tonight(referral('R-2', siblings(['C-2', 'C-3'], [9, 11])));
  const homes = [homeFor('H-1', 1), homeFor('H-2', 2), homeFor('H-3', 1)];
  const { at } = await weighed({ referrals: [one, pair], homes }, one);
  expect(at('H-2')).toMatchObject({ state: 'loses', loss: { pairsApart: 1, withoutSuitable: 0 }, losers: ['R-2'] });
  expect(at('H-1')).toMatchObject({ state: 'none' });
});

test('a group that takes both places takes two other children’s', async () => {
  const pair = referral('R-1', siblings(['C-1', 'C-4'], [9, 11]), emergency);
  const third = tonight(referral('R-3', [member('C-3', 9)]));
  const { at } = await weighed({ referrals: [pair, tonight(other), third], homes: [homeFor('H-1', 2)] }, pair);
  expect(at('H-1')).toMatchObject({
    state: 'loses',
    loss: { withoutPlaceTonight: 2, referrals: 2 },
    losers: ['R-2', 'R-3'],
  });
});

test('who can wait loses no place while they do, but what a home is worth above the wait', async () => {
  const { at } = await weighed({ referrals: [one, other], homes: [homeFor('H-1', 1)] }, one);
  expect(at('H-1')).toMatchObject({
    state: 'loses',
    loss: { withoutSuitable: 0, withoutPlaceTonight: 0, referrals: 1 },
  });
});

test('the last of a quota is a cost, though a home stands free', async () => {
  const by = allocating({ quotas: [{ types: ['in-house-foster'], most: 1 }] });
  const county = { referrals: [tonight(one), tonight(other)], homes: [homeFor('H-1', 1), homeFor('H-2', 1)] };
  const { at } = await weighed(county, tonight(one), { by });
  expect(at('H-1')).toMatchObject({ state: 'loses', loss: { withoutPlaceTonight: 1 }, losers: ['R-2'] });
});

describe('under a budget', () => {
  const by = allocating({ weeklyBudgetPounds: 750 });
  const cheap = homeFor('H-cheap', 1, { fee: poundsPerWeek(500), at: northBy(24) });
  const dear = homeFor('H-dear', 1, { fee: poundsPerWeek(700) });

  test('money spent here is a home that another child cannot have, though it stands free', async () => {
    const homes = [homeFor('H-1', 1, { fee: poundsPerWeek(560), at: northBy(26) }), cheap, dear];
    const { at } = await weighed({ referrals: [one, other], homes }, one, { by });
    expect(at('H-1')).toMatchObject({ state: 'loses', loss: { withoutSuitable: 0, pence: -20_000 }, losers: ['R-2'] });
    expect((await weighed({ referrals: [one, other], homes }, one)).at('H-1')).toMatchObject({ state: 'none' });
  });

  test('money alone, where everyone else keeps what they had, is no loss of theirs', async () => {
    const homes = [homeFor('H-1', 1, { fee: poundsPerWeek(800) }), cheap];
    const { at } = await weighed({ referrals: [one, other], homes }, one, { by });
    expect(at('H-1')).toMatchObject({ state: 'none' });
  });
});

test('each option is told of under its own number and homes, in the list’s order', async () => {
  const county = { referrals: [one, other], homes: [homeFor('H-1', 1), homeFor('H-2', 2), homeFor('H-3', 1)] };
  const { options, each } = await weighed(county, one);
  const keys = options.map(({ rank, parts }) => ({ rank, homes: parts.map(({ home }) => home) }));
  expect(each.map(({ rank, homes }) => ({ rank, homes }))).toEqual(keys);
});

test('a bed for some nights is not counted as a place for good', async () => {
  const respite = referral('R-1', [member('C-1', 9)], { legal: { ...one.legal, regime: 'respite' } });
  const { each } = await weighed({ referrals: [respite, tonight(other)], homes: [homeFor('H-1', 1)] }, respite);
  expect(each.every(({ state }) => state === 'not-computed')).toBe(true);
});
