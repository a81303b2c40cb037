// Who has no home in hand: why, with whom they compete, and where one place more would do.

import { describe, expect, it } from 'vitest';
import { aPlacement } from '#fixtures/build';
import { childId, type Home, homeId, placementId, poundsPerWeek, type Referral } from '#src/domain/index';
import { emergency, homeFor, member, proposeIn, referral, whereabouts } from './world.js';

const tonight = (id: string, age = 11, over: Partial<Referral> = {}) =>
  referral(`R-${id}`, [member(`C-${id}`, age)], { ...emergency, ...over });
/** A children's home is never gone beyond its conditions: for ages, and so many places. */
const forAges = (id: string, places: number, ageFrom: number, ageTo: number, over: Partial<Home> = {}) =>
  homeFor(id, places, {
    type: 'in-house-childrens-home',
    clauses: [{ places, ageFrom, ageTo, sex: 'any', onlySiblings: false, namedChildren: [] }],
    statementOfPurpose: { ageFrom, ageTo, sex: 'any' },
    ...over,
  });

describe('more children than places', () => {
  it('are told of as the fewest who compete, and for how many places', async () => {
    const homes = [forAges('H-1', 1, 8, 12), forAges('H-2', 1, 10, 14), forAges('H-3', 2, 15, 17)];
    // Of 10, 11 and 12 only two find a place; who is 16 has one of their own, and competes with nobody.
    const referrals = [tonight('1', 10), tonight('2', 11), tonight('3', 12), tonight('4', 16)];
    const proposal = await proposeIn({ homes, referrals });
    expect(proposal.totals.placed).toBe(3);
    expect(proposal.unplaced).toHaveLength(1);
    expect(proposal.unplaced[0]?.why).toEqual({ code: 'contested', children: 3, places: 2, homes: ['H-1', 'H-2'] });
  });

  it('one place more would place them at the homes that take their age, the cheapest first', async () => {
    const homes = [
      forAges('H-1', 1, 8, 12, { fee: poundsPerWeek(4000) }),
      forAges('H-2', 1, 10, 14, { fee: poundsPerWeek(3000) }),
      forAges('H-3', 1, 15, 17, { fee: poundsPerWeek(2000) }),
    ];
    const proposal = await proposeIn({ homes, referrals: [tonight('1', 10), tonight('2', 11), tonight('3', 12)] });
    expect(proposal.unplaced[0]?.onePlaceMoreAt).toEqual(['H-2', 'H-1']);
    // As said: with that place there everyone is placed.
    const [first] = proposal.unplaced[0]?.onePlaceMoreAt ?? [];
    const more = homes.map((home) => (home.id === first ? forAges(home.id, 2, 10, 14, { fee: home.fee }) : home));
    const again = await proposeIn({ homes: more, referrals: [tonight('1', 10), tonight('2', 11), tonight('3', 12)] });
    expect(again.unplaced).toEqual([]);
  });
});

describe('no option at all', () => {
  it('says which rules leave out most homes', async () => {
    const homes = [forAges('H-1', 1, 12, 17), forAges('H-2', 1, 12, 17), forAges('H-3', 1, 0, 17)];
    const full = aPlacement({ id: placementId('PL-9'), childId: childId('C-9'), homeId: homeId('H-3') });
    const proposal = await proposeIn({
      homes,
      referrals: [tonight('1', 8)],
      children: [member('C-1', 8).child, member('C-9', 9).child],
      placements: [full],
    });
    expect(proposal.unplaced).toMatchObject([
      {
        why: { code: 'no-option', brokenBy: [{ rule: 'approved-ages', homes: 2 }, { homes: 1 }, { homes: 1 }] },
        toAsk: 0,
      },
    ]);
    expect(proposal.unplaced[0]?.onePlaceMoreAt).toEqual(['H-3']);
  });

  it('is never said of a child who can wait', async () => {
    const proposal = await proposeIn({
      homes: [forAges('H-1', 1, 12, 17)],
      referrals: [referral('R-1', [member('C-1', 8)])],
    });
    expect(proposal.unplaced).toEqual([]);
    expect(whereabouts(proposal)).toEqual([]);
    expect(proposal.totals).toMatchObject({ children: 1, placed: 0, waiting: 1, unplaced: 0 });
  });
});
