// A proposal for everyone who waits, while places are held: those are taken, and their children placed by nobody a second time.

import { describe, expect, test } from 'vitest';
import { aCounty } from '#fixtures/build';
import { type County, type HeldPlaces, type Home, holdId, type Referral } from '#src/domain/index';
import { keptOf, propose } from '#src/matching/index';
import { snapshotOf } from '../../helpers/snapshot.js';
import { policy } from '../county.js';
import { homeFor, member, referral, siblings, solver } from './world.js';

const heldAt = (home: HeldPlaces['home'], of: Referral, children = of.members): HeldPlaces => ({
  hold: holdId(`HD-${of.id}`),
  referral: of.id,
  home,
  from: of.neededBy,
  children: children.map(({ child }) => child),
});

const countyOf = (homes: readonly Home[], referrals: readonly Referral[]) => aCounty({ homes, referrals });

const proposed = async (county: County, holds: readonly HeldPlaces[], asked = {}, yesterday = null) =>
  (await propose({ ...snapshotOf(county), holds }, policy, asked, yesterday, solver)).proposal;

describe('a proposal while a place is held', () => {
  const home = homeFor('H-1', 1);
  const [one, two] = [referral('R-1', [member('C-1', 9)]), referral('R-2', [member('C-2', 9)])];
  const county = countyOf([home], [one, two]);

  test('gives the place to nobody else, and says for whom it is held to those who see everyone', async () => {
    const { places, held, unplaced, waits } = await proposed(county, [heldAt(home.id, one)]);
    expect(places).toEqual([]);
    expect(held).toEqual([{ referral: 'R-1', children: ['C-1'], home: 'H-1' }]);
    expect([...unplaced, ...waits].map((each) => each.referral)).toEqual(['R-2']);
  });

  test('leaves aside what is asked of a referral that is held already', async () => {
    const pin = { referral: one.id, home: home.id };
    const { issues } = await proposed(county, [heldAt(home.id, one)], { pins: [pin] });
    expect(issues).toEqual([{ pin, code: 'already-held', rules: [] }]);
  });

  test('places the rest of a group of whom one has a place held', async () => {
    const group = referral('R-3', siblings(['C-31', 'C-32'], [9, 11]));
    const homes = [home, homeFor('H-2', 1)];
    const hold = heldAt(home.id, group, group.members.slice(0, 1));
    const { places } = await proposed(countyOf(homes, [group]), [hold]);
    expect(places.map(({ home: at, children }) => [at, children])).toEqual([['H-2', ['C-32']]]);
  });

  test('says of a change since yesterday that the place is held', async () => {
    const before = await proposed(countyOf([home], [one]), []);
    const { proposal } = await propose(
      { ...snapshotOf(countyOf([home], [one])), holds: [heldAt(home.id, one)] },
      policy,
      {},
      keptOf(before),
      solver,
    );
    expect(proposal.changes?.each).toEqual([{ referral: 'R-1', from: ['H-1'], to: null, why: 'held' }]);
  });
});
