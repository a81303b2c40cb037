// No policy can move a child for turning 16 or 17, or for cost: not by a field, not by any weights or limits.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChild, aCounty, aHome, aMember, aPlacement, aReferral } from '#fixtures/build';
import { childId, type Day, day, homeId, type Policy, poundsPerWeek } from '#src/domain/index';
import { matchReferral } from '#src/matching/index';
import { readPolicy } from '#src/rules/index';
import { snapshotOf } from '../helpers/snapshot.js';
import { homeAt, policy } from '../rules/ask.js';

const runs = { numRuns: 40, seed: 20261120 };

/** Every weight drawn anew, still 100 in all. */
const weights: fc.Arbitrary<Policy['weights']> = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 40, maxLength: 40 })
  .map((drawn) => {
    const all = Object.values(policy.weights).flatMap((group) => Object.keys(group));
    const sum = all.reduce((total, _, i) => total + (drawn[i] ?? 0), 0) || 1;
    const share = (id: string) => ((drawn[all.indexOf(id)] ?? 0) * 100) / sum;
    const drawnAnew = (group: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.keys(group).map((id) => [id, share(id)]));
    const { child, stability, locality, cost } = policy.weights;
    return {
      child: drawnAnew(child),
      stability: drawnAnew(stability),
      locality: drawnAnew(locality),
      cost: drawnAnew(cost),
    };
  });
const age = fc.integer({ min: 0, max: 18 });
const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    weights,
    benchmarkTolerance: fc.double({ min: 0.01, max: 5, noNaN: true }),
    ownChildAgeGapYears: fc.integer({ min: 0, max: 10 }),
    shareBedroomOppositeSexUnder: age,
    ownBedroomFrom: age,
    cotUnder: age,
    smokeFreeUnder: age,
    dogAssessedUnder: age,
  })
  .map((over) => ({ ...policy, ...over }));

/** A children's home that costs eight times a foster home, which stands empty beside it. None is level with another. */
const residential = aHome({
  ...homeAt(6),
  id: homeId('H-1'),
  type: 'in-house-childrens-home',
  fee: poundsPerWeek(4800),
});
const fostering = aHome({ id: homeId('H-2'), askedLast30Days: 1, fee: poundsPerWeek(560) });
const another = aHome({
  ...homeAt(3),
  id: homeId('H-3'),
  askedLast30Days: 2,
  type: 'in-house-childrens-home',
  fee: poundsPerWeek(5200),
});

/** A child of the referral who lives at the children's home, and whoever else is asked. */
function listFor(bornOn: Day, over: Policy) {
  const member = aMember({ child: aChild({ id: childId('C-1'), bornOn }) });
  const county = aCounty({
    homes: [residential, fostering, another],
    referrals: [aReferral({ members: [member] })],
    placements: [aPlacement({ homeId: homeId('H-1') })],
  });
  const snapshot = snapshotOf(county);
  const [referral] = snapshot.referrals;
  if (referral === undefined) throw new Error('expected the referral');
  return matchReferral(snapshot, referral, over);
}
const sixteen = day('2010-11-20');

describe('turning 16 or 17, and cost', () => {
  it("leave a child's own children's home an option, as good as it was, at any weights and limits", () => {
    const before = listFor(sixteen, policy).options.find(({ parts }) => parts[0]?.home === 'H-1');
    expect(before?.parts[0]?.stay).toBe(true);
    fc.assert(
      fc.property(anyPolicy, (over) => {
        const { options, excluded } = listFor(sixteen, over);
        expect(excluded).toEqual([]);
        expect(options.find(({ parts }) => parts[0]?.home === 'H-1')?.band).toBe(before?.band);
      }),
      runs,
    );
  });

  it('move no rank: the list at 16 and at 17 is the list at 15', () => {
    const listed = (bornOn: Day, over: Policy) =>
      listFor(bornOn, over).options.map(({ parts, band, points }) => [parts[0]?.home, band, points.total]);
    fc.assert(
      fc.property(anyPolicy, (over) => {
        const at15 = listed(day('2011-11-10'), over);
        expect(at15).toHaveLength(3);
        expect(listed(sixteen, over)).toEqual(at15);
        expect(listed(day('2009-11-20'), over)).toEqual(at15);
      }),
      runs,
    );
  });

  it('ask why the child should move at all of every other home, and of none to stay', () => {
    for (const { parts, gates } of listFor(sixteen, policy).options)
      expect(gates.some(({ code }) => code === 'why-move')).toBe(parts[0]?.home !== 'H-1');
  });

  it.each([
    ['residentialUnder', 16],
    ['moveOnAt', 16],
    ['maxPoundsAWeek', 2000],
    ['stepDownFrom', { age: 16, to: 'supported-accommodation' }],
    ['kpi', { over16InResidential: 0 }],
  ])('have no field in a policy: %s is refused by its name', (field, value) => {
    const read = readPolicy({ ...policy, [field]: value });
    expect(read.ok ? [] : read.issues).toEqual([
      { path: field, expected: 'no field of that name: a policy has none', received: JSON.stringify(value) },
    ]);
  });

  it('carry no weight of their own, nor a rung that refuses', () => {
    const aged = { ...policy.weights, stability: { ...policy.weights.stability, 'over-16': 0 } };
    expect(readPolicy({ ...policy, weights: aged }).ok).toBe(false);
    const refusing = [{ role: 'nobody', upToPoundsAWeek: null, types: 'any', area: 'any' }];
    expect(readPolicy({ ...policy, approvals: refusing }).ok).toBe(false);
    const aging = [{ role: 'director', upToPoundsAWeek: null, types: 'any', area: 'any', agesFrom: 16 }];
    expect(readPolicy({ ...policy, approvals: aging }).ok).toBe(false);
  });
});
