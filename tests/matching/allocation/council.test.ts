// What the council and its officers add: a budget that is never hard, quotas, pins and bans, and what cannot be kept of them.

import { describe, expect, it } from 'vitest';
import { anOffer, aProvider } from '#fixtures/build';
import { childId, day, homeId, poundsPerWeek, providerId, type Referral, referralId } from '#src/domain/index';
import type { Ban, Pin } from '#src/matching/index';
import { allocating, emergency, homeFor, member, proposeIn, referral, siblings, whereabouts } from './world.js';

const one = (id: string, age = 11, over: Partial<Referral> = {}) => referral(`R-${id}`, [member(`C-${id}`, age)], over);
const to = (of: string, home: string): Ban => ({ referral: referralId(of), home: homeId(home) });
const onlyYoung = {
  clauses: [{ places: 1, ageFrom: 0, ageTo: 5, sex: 'any' as const, onlySiblings: false, namedChildren: [] }],
};

describe('a budget', () => {
  const county = {
    homes: [
      homeFor('H-1', 1, { fee: poundsPerWeek(900) }),
      homeFor('H-2', 1, { fee: poundsPerWeek(500), languages: [] }),
    ],
    referrals: [{ ...one('1'), members: [member('C-1', 11, { language: 'Polish' })] }],
  };

  it('leaves nobody without a place, and says by how much it is passed', async () => {
    const both = { ...county, referrals: [one('1'), one('2')] };
    const proposal = await proposeIn(both, {}, { by: allocating({ weeklyBudgetPounds: 1000 }) });
    expect(proposal.places).toHaveLength(2);
    expect(proposal.totals.weekly).toBe(140_000);
    expect(proposal.totals.overBudget).toBe(40_000);
    expect(proposal.levels.find(({ name }) => name === 'overspend')?.value).toBe(-400);
  });

  it('comes before points among suitable places, and nothing is saved by letting a child wait', async () => {
    const tight = await proposeIn(county, {}, { by: allocating({ weeklyBudgetPounds: 0 }) });
    expect(whereabouts(tight)).toEqual(['C-1 at H-2']);
    const none = await proposeIn(county);
    expect(none.totals.overBudget).toBeNull();
    expect(none.levels.map(({ name }) => name)).not.toContain('overspend');
  });

  it('counts a fee that nobody recorded as the benchmark, so that nothing is gained by it', async () => {
    const unpriced = {
      ...county,
      homes: [homeFor('H-1', 1, { fee: null }), homeFor('H-2', 1, { fee: poundsPerWeek(500) })],
    };
    const proposal = await proposeIn(unpriced, {}, { by: allocating({ weeklyBudgetPounds: 0 }) });
    expect(whereabouts(proposal)).toEqual(['C-1 at H-2']);
    expect(proposal.totals.unpriced).toBe(0);
  });
});

describe('a quota', () => {
  it('holds for the types it names, and says that it is why', async () => {
    const quotas = [{ types: ['in-house-foster' as const], most: 1 }];
    const county = {
      homes: [homeFor('H-1', 1), homeFor('H-2', 1)],
      referrals: [one('1', 11, emergency), one('2', 11, emergency)],
    };
    const proposal = await proposeIn(county, {}, { by: allocating({ quotas }) });
    expect(proposal.places).toHaveLength(1);
    expect(proposal.unplaced).toMatchObject([
      { why: { code: 'quota', types: ['in-house-foster'] }, onePlaceMoreAt: [] },
    ]);
  });

  it('gives way to what a person has pinned', async () => {
    const quotas = [{ types: ['in-house-foster' as const], most: 0 }];
    const county = { homes: [homeFor('H-1', 1), homeFor('H-2', 1)], referrals: [one('1'), one('2')] };
    const proposal = await proposeIn(county, { pins: [to('R-1', 'H-2')] }, { by: allocating({ quotas }) });
    expect(whereabouts(proposal)).toEqual(['C-1 at H-2']);
  });
});

describe('pins and bans', () => {
  const county = {
    homes: [homeFor('H-1', 1), homeFor('H-2', 1, { fee: poundsPerWeek(830) })],
    referrals: [one('1'), one('2', 11, emergency)],
  };

  it('a pin is kept, and everyone else is proposed around it', async () => {
    const proposal = await proposeIn(county, { pins: [to('R-1', 'H-1')] });
    expect(whereabouts(proposal)).toEqual(['C-1 at H-1', 'C-2 at H-2']);
    expect(proposal.places[0]?.pinned).toBe(true);
    expect(proposal.places[1]?.pinned).toBe(false);
    const other = await proposeIn(county, { pins: [to('R-1', 'H-2')] });
    expect(whereabouts(other)).toEqual(['C-1 at H-2', 'C-2 at H-1']);
    expect(other.pins).toEqual([to('R-1', 'H-2')]);
    expect(other.issues).toEqual([]);
  });

  it('a pin need only be lawful: the person has chosen, and the proposal says what it is', async () => {
    const proposal = await proposeIn(
      { homes: [homeFor('H-1', 1, { smoking: null })], referrals: [one('1', 3)] },
      { pins: [to('R-1', 'H-1')] },
    );
    expect(whereabouts(proposal)).toEqual(['C-1 at H-1']);
    expect(proposal.places[0]?.flags).toEqual([{ code: 'below-suitable', band: 'not-shown-to-meet' }]);
    expect(proposal.levels.find(({ name }) => name === 'suitable-or-waiting')?.value).toBe(0);
  });

  it('some of a group may be pinned apart from the rest, who go where is best for them', async () => {
    const three = referral('R-1', siblings(['C-1', 'C-2', 'C-3'], [6, 8, 10]));
    const pin: Pin = { ...to('R-1', 'H-2'), children: [childId('C-2')] };
    const proposal = await proposeIn(
      { homes: [homeFor('H-1', 3), homeFor('H-2', 1)], referrals: [three] },
      { pins: [pin] },
    );
    expect(whereabouts(proposal)).toEqual(['C-1,C-3 at H-1', 'C-2 at H-2']);
    expect(proposal.places.map(({ pinned }) => pinned)).toEqual([false, true]);
  });

  it('two pins of one home for two of a group send both there', async () => {
    const three = referral('R-1', siblings(['C-1', 'C-2', 'C-3'], [6, 8, 10]));
    const pins = ['C-1', 'C-3'].map((id) => ({ ...to('R-1', 'H-2'), children: [childId(id)] }));
    const proposal = await proposeIn({ homes: [homeFor('H-1', 3), homeFor('H-2', 2)], referrals: [three] }, { pins });
    expect(whereabouts(proposal)).toEqual(['C-1,C-3 at H-2', 'C-2 at H-1']);
  });

  it('a banned home is not proposed, and a child with no other is told of as that', async () => {
    const proposal = await proposeIn(county, { bans: [to('R-2', 'H-1'), to('R-2', 'H-2')] });
    expect(whereabouts(proposal)).toEqual(['C-1 at H-1']);
    expect(proposal.unplaced).toMatchObject([{ referral: 'R-2', why: { code: 'banned' }, onePlaceMoreAt: [] }]);
  });

  describe('that cannot be kept', () => {
    const issuesOf = async (
      pins: readonly Pin[],
      bans: readonly Ban[] = [],
      over: Parameters<typeof proposeIn>[0] = county,
    ) => {
      const proposal = await proposeIn(over, { pins, bans });
      expect(proposal.status).toBe('optimal');
      return proposal.issues.map(({ code, rules }) => (rules.length === 0 ? code : `${code}: ${rules.join()}`));
    };

    it('name nobody, or no home, or no child of the referral', async () => {
      expect(
        await issuesOf([to('R-7', 'H-1'), to('R-1', 'H-7'), { ...to('R-1', 'H-1'), children: [childId('C-2')] }]),
      ).toEqual(['unknown-referral', 'unknown-home', 'not-a-child-of-it']);
      expect(await issuesOf([], [to('R-7', 'H-1'), to('R-1', 'H-7')])).toEqual(['unknown-referral', 'unknown-home']);
    });

    it('break the law, with the rules they would break', async () => {
      const homes = [homeFor('H-1', 1, onlyYoung), homeFor('H-2', 1)];
      expect(await issuesOf([to('R-1', 'H-1')], [], { ...county, homes })).toEqual(['breaks-a-rule: approved-ages']);
    });

    it('are of a home that has not been offered', async () => {
      const agency = aProvider({ id: providerId('P-2'), sector: 'independent', kind: 'ifa', route: 'spot' });
      const homes = [homeFor('H-1', 1), homeFor('H-2', 1, { type: 'ifa', providerId: agency.id })];
      const theirs = { ...county, homes, providers: [aProvider(), agency] };
      expect(await issuesOf([to('R-1', 'H-2')], [], theirs)).toEqual(['not-offered']);
      const offers = [anOffer({ homeId: homeId('H-2'), providerId: agency.id, start: day('2026-11-20') })];
      expect(await issuesOf([to('R-1', 'H-2')], [], { ...theirs, offers })).toEqual([]);
    });

    it('contradict a ban, or each other', async () => {
      expect(await issuesOf([to('R-1', 'H-1')], [to('R-1', 'H-1')])).toEqual(['pinned-and-banned']);
      expect(await issuesOf([to('R-1', 'H-1'), to('R-1', 'H-2')])).toEqual(['pinned-twice']);
    });

    it('have no room beside another pin: the first is kept, the second is the issue, and the rest is solved', async () => {
      const pins = [to('R-1', 'H-1'), to('R-2', 'H-1')];
      const proposal = await proposeIn(county, { pins });
      expect(proposal.issues).toMatchObject([{ pin: pins[1], code: 'no-room-beside-another-pin' }]);
      expect(proposal.pins).toEqual([pins[0]]);
      expect(whereabouts(proposal)).toEqual(['C-1 at H-1', 'C-2 at H-2']);
    });
  });
});
