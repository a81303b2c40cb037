// What another policy would change in today's lists: the first option, the bands, who comes in or leaves, the approvals.

import { describe, expect, it } from 'vitest';
import { aChild, aCounty, aHome, aMember, aProvider, aReferral } from '#fixtures/build';
import { bedroomId, childId, day, homeId, type Policy, poundsPerWeek, providerId, referralId } from '#src/domain/index';
import { comparePolicies } from '#src/matching/index';
import { snapshotOf } from '../helpers/snapshot.js';
import { milesNorth, policy } from '../rules/ask.js';

const at = (miles: number) => ({ ...aHome().at, point: milesNorth(miles) });
/** H-1 near and dearer, H-2 far and cheap; a girl of 11 looked for in R-1. */
const [near, far] = [
  aHome({ id: homeId('H-1'), at: at(1), fee: poundsPerWeek(700) }),
  aHome({ id: homeId('H-2'), at: at(18), fee: poundsPerWeek(500) }),
];
const girl = aReferral({ id: referralId('R-1') });
const two = snapshotOf(aCounty({ homes: [near, far], referrals: [girl] }));
const by = (change: Partial<Policy>): Policy => ({ ...policy, ...change });
const compared = (change: Partial<Policy>, snapshot = two) => comparePolicies(snapshot, policy, by(change));

describe('two policies compared', () => {
  it('change nothing when they are the same, whatever their names', () => {
    expect(compared({})).toEqual({ referrals: 1, changed: [] });
    expect(compared({ version: '2027.1' }).changed).toEqual([]);
  });

  it('tell when another option would be first, and how many are numbered anew', () => {
    const { locality, cost } = policy.weights;
    const money = {
      ...policy.weights,
      locality: { ...locality, 'near-or-away': (locality['near-or-away'] ?? 0) - 12 },
      cost: { 'weekly-cost': (cost['weekly-cost'] ?? 0) + 12 },
    };
    expect(compared({ weights: money }).changed).toMatchObject([
      { referral: 'R-1', first: { from: ['H-1'], to: ['H-2'] }, renumbered: 2, bands: [], comeIn: [], leave: [] },
    ]);
  });

  it('tell a band that changes: smoke-free to 12 in place of 5', () => {
    const snapshot = snapshotOf(aCounty({ homes: [{ ...near, smoking: 'indoors' }, far], referrals: [girl] }));
    expect(compared({ smokeFreeUnder: 12 }, snapshot).changed).toMatchObject([
      { bands: [{ homes: ['H-1'], from: 'meets-all', to: 'does-not-meet' }] },
    ]);
  });

  it('tell who comes in and who leaves: a cot to the third birthday', () => {
    const cotOnly = aHome({
      bedrooms: [{ id: bedroomId('H-1/B1'), size: 'double', use: 'children', cot: true }],
    });
    const toddler = aChild({ id: childId('C-2'), bornOn: day('2024-06-15') });
    const referrals = [aReferral({ id: referralId('R-2'), members: [aMember({ child: toddler })] })];
    const snapshot = snapshotOf(aCounty({ homes: [cotOnly], referrals }));
    const wider = by({ cotUnder: 3 });
    const [comes] = comparePolicies(snapshot, policy, wider).changed;
    expect([comes?.comeIn, comes?.leave, comes?.first]).toEqual([[['H-1']], [], { from: null, to: ['H-1'] }]);
    const [leaves] = comparePolicies(snapshot, wider, policy).changed;
    expect([leaves?.comeIn, leaves?.leave]).toEqual([[], [['H-1']]]);
  });

  it('tell it of a home to ask too, since most homes out of area have made no offer yet', () => {
    const agency = aProvider({
      id: providerId('P-2'),
      sector: 'independent',
      kind: 'ifa',
      route: 'regional-framework',
    });
    const beyond = aHome({
      type: 'ifa',
      providerId: agency.id,
      at: { ...at(18), authority: 'Bath and North East Somerset' },
    });
    const snapshot = snapshotOf(aCounty({ homes: [beyond], providers: [agency], referrals: [girl] }));
    const adjoining = policy.adjoining.filter((each) => each !== 'Bath and North East Somerset');
    const [change] = compared({ adjoining }, snapshot).changed;
    expect(change?.gates).toEqual([
      {
        homes: [beyond.id],
        added: [{ code: 'at-a-distance', role: 'director' }],
        removed: [{ code: 'out-of-area', role: 'nominated-officer' }],
      },
    ]);
  });

  it('tell whose approval would be needed in place of whose', () => {
    const change = { approvals: [{ role: 'director', upToPoundsAWeek: null, types: 'any', area: 'any' } as const] };
    const [changed] = compared(change).changed;
    expect(changed?.gates).toContainEqual({
      homes: ['H-2'],
      added: [{ code: 'placement-approval', role: 'director' }],
      removed: [{ code: 'placement-approval', role: 'team-manager' }],
    });
  });
});
