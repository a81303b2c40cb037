// Children of different referrals in one home: places over time, terms for everyone at once, and who may not live together.

import { describe, expect, it } from 'vitest';
import { aPlacement } from '#fixtures/build';
import { bedroomId, type Child, childId, day, type Home, type Member, type Referral } from '#src/domain/index';
import { emergency, homeFor, member, proposeIn, referral, siblings, singles, whereabouts } from './world.js';

const one = (
  id: string,
  age = 11,
  child: Partial<Child> = {},
  over: Partial<Referral> = {},
  of: Partial<Member> = {},
) => referral(`R-${id}`, [member(`C-${id}`, age, child, of)], over);
const resident = (age = 12) => member('C-9', age).child;
const livesIn = (home: Home, to: string | null) =>
  aPlacement({
    childId: childId('C-9'),
    homeId: home.id,
    bedroomId: home.bedrooms[0]?.id ?? null,
    period: { from: day('2026-01-05'), to: to === null ? null : day(to) },
  });

describe('places over time', () => {
  it('a place that comes free goes to whoever needs it from then on, and to nobody before', async () => {
    const home = homeFor('H-1', 1);
    const early = one('1', 11, {}, { neededBy: day('2026-11-24') });
    const late = one('2', 11, {}, { neededBy: day('2026-12-01') });
    const county = {
      homes: [home],
      referrals: [early, late],
      children: [...[early, late].flatMap(({ members }) => members.map(({ child }) => child)), resident()],
      placements: [livesIn(home, '2026-11-28')],
    };
    expect(whereabouts(await proposeIn(county))).toEqual(['C-2 at H-1']);
  });

  it('a bed that is booked for respite is nobody else’s on those days', async () => {
    const booked = { childId: null, period: { from: day('2026-11-20'), to: day('2026-11-26') } };
    const home = homeFor('H-1', 2, { bookings: [booked] });
    const both = ['1', '2'].map((id) => one(id, 11, {}, { neededBy: day('2026-11-24') }));
    expect((await proposeIn({ homes: [home], referrals: both })).places).toHaveLength(1);
    const after = ['1', '2'].map((id) => one(id, 11, {}, { neededBy: day('2026-11-27') }));
    expect((await proposeIn({ homes: [home], referrals: after })).places).toHaveLength(2);
  });

  it('who stays where they live takes no place from anybody', async () => {
    const home = homeFor('H-1', 2);
    const stays = referral('R-9', [{ ...member('C-9', 12) }]);
    const county = { homes: [home], referrals: [stays, one('1')], placements: [livesIn(home, null)] };
    expect(whereabouts(await proposeIn(county))).toEqual(['C-9 at H-1', 'C-1 at H-1']);
  });
});

describe('terms for everyone at once', () => {
  const terms = (...clauses: readonly [places: number, from: number, to: number][]) => ({
    clauses: clauses.map(([places, ageFrom, ageTo]) => ({
      places,
      ageFrom,
      ageTo,
      sex: 'any' as const,
      onlySiblings: false,
      namedChildren: [],
    })),
  });

  it('two of ten or under, or one of any age: never a child of eight beside one of fourteen', async () => {
    const home = homeFor('H-1', 2, terms([2, 0, 10], [1, 0, 17]));
    const mixed = await proposeIn({ homes: [home], referrals: [one('1', 8), one('2', 14)] });
    expect(mixed.places).toHaveLength(1);
    const young = await proposeIn({ homes: [home], referrals: [one('1', 8), one('2', 9)] });
    expect(young.places).toHaveLength(2);
  });

  it('never four who are fostered together, unless all of them are brothers and sisters', async () => {
    const home = homeFor('H-1', 4);
    const four = ['1', '2', '3', '4'].map((id) => one(id));
    expect((await proposeIn({ homes: [home], referrals: four })).places).toHaveLength(3);
    const kin = referral('R-1', siblings(['C-1', 'C-2', 'C-3', 'C-4'], [6, 8, 10, 12]));
    const together = await proposeIn({ homes: [homeFor('H-1', 5)], referrals: [kin, one('9')] });
    expect(whereabouts(together)).toEqual(['C-1,C-2,C-3,C-4 at H-1']);
    expect(together.waits).toMatchObject([{ referral: 'R-9' }]);
  });

  it('brothers and sisters of two referrals count as brothers and sisters', async () => {
    const [a, b, c, d] = siblings(['C-1', 'C-2', 'C-3', 'C-4'], [6, 8, 10, 12]);
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four children');
    const proposal = await proposeIn({
      homes: [homeFor('H-1', 4)],
      referrals: [referral('R-1', [a, b]), referral('R-2', [c, d])],
    });
    expect(whereabouts(proposal)).toEqual(['C-1,C-2 at H-1', 'C-3,C-4 at H-1']);
  });
});

describe('solo', () => {
  it('a child who is to be the only one shares with nobody', async () => {
    const solo = one('1', 11, {}, {}, { alongside: 'solo' });
    const proposal = await proposeIn({ homes: [homeFor('H-1', 3)], referrals: [solo, one('2')] });
    expect(proposal.places).toHaveLength(1);
  });

  it('a home for one child takes one', async () => {
    const proposal = await proposeIn({
      homes: [homeFor('H-1', 3, { solo: 'only-foster-child' })],
      referrals: [one('1'), one('2'), one('3')],
    });
    expect(proposal.places).toHaveLength(1);
  });
});

describe('newcomers who may not live together', () => {
  const order = (id: string) => ({
    links: [
      { kind: 'no-contact-order' as const, person: childId(id), source: null, recordedOn: null, expiresOn: null },
    ],
  });
  const harm: Partial<Child> = {
    needs: [{ code: 'sexual-harm-to-others', level: 'low', recordedOn: day('2026-10-01') } as Child['needs'][number]],
  };

  it('by a court’s order, whichever of them it is recorded of, are not sent to one home', async () => {
    for (const [a, b] of [
      [order('C-2'), {}],
      [{}, order('C-1')],
    ]) {
      const proposal = await proposeIn({
        homes: [homeFor('H-1', 2), homeFor('H-2', 2)],
        referrals: [one('1', 11, a), one('2', 11, b)],
      });
      expect(new Set(proposal.places.map(({ home }) => home)).size).toBe(2);
    }
  });

  it('are told of to nobody: nothing in the proposal says that there is an order', async () => {
    const proposal = await proposeIn({
      homes: [homeFor('H-1', 2)],
      referrals: [one('1', 11, order('C-2')), one('2', 11)],
    });
    expect(proposal.places).toHaveLength(1);
    expect(JSON.stringify(proposal)).not.toMatch(/order|not-safe-together|court/);
  });

  it('share no bedroom after sexual harm, and where each has one it is to be talked about first', async () => {
    const double = [{ id: bedroomId('H-1/R1'), size: 'double' as const, use: 'children' as const, cot: false }];
    const [a, b] = [one('1', 2, harm), one('2', 2)];
    expect(
      (await proposeIn({ homes: [homeFor('H-1', 2, { bedrooms: double })], referrals: [a, b] })).places,
    ).toHaveLength(1);
    const own = await proposeIn({ homes: [homeFor('H-1', 2, { bedrooms: singles('H-1', 2) })], referrals: [a, b] });
    expect(own.places).toHaveLength(2);
    for (const { flags, gates } of own.places) {
      expect(flags).toContainEqual(expect.objectContaining({ code: 'newcomers-to-talk-about' }));
      expect(gates.map(({ code }) => code)).toContain('matching-conversation');
    }
    expect(JSON.stringify(own)).not.toMatch(/sexual|harm/);
  });

  it('two babies may share a room, and two of eleven may not', async () => {
    const double = [{ id: bedroomId('H-1/R1'), size: 'double' as const, use: 'children' as const, cot: false }];
    const home = homeFor('H-1', 2, { bedrooms: double });
    expect((await proposeIn({ homes: [home], referrals: [one('1', 1), one('2', 1)] })).places).toHaveLength(2);
    expect((await proposeIn({ homes: [home], referrals: [one('1', 11), one('2', 11)] })).places).toHaveLength(1);
  });
});

describe('tonight', () => {
  it('two may share a home that would be suitable only for one of them, and it says so', async () => {
    const home = homeFor('H-1', 2);
    const older = one('1', 11, {}, emergency, { alongside: 'only-older' });
    const younger = one('2', 6, {}, emergency);
    const proposal = await proposeIn({ homes: [home], referrals: [older, younger] });
    expect(proposal.places).toHaveLength(2);
    expect(proposal.places[0]?.flags).toContainEqual({ code: 'below-suitable', band: 'does-not-meet' });
    expect(proposal.levels.find(({ name }) => name === 'suitable-or-waiting')?.value).toBe(1);
  });
});
