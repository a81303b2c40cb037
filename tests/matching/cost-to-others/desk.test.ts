// The desk that keeps a plan warm: what it says before there is one, after, and when the data has changed.

import { describe, expect, test } from 'vitest';
import { aCounty } from '#fixtures/build';
import { createPool, whatIfHere } from '#solver/index';
import { createCostDesk, matchReferral } from '#src/matching/index';
import { snapshotOf } from '../../helpers/snapshot.js';
import { emergency, homeFor, member, referral, solver } from '../allocation/world.js';
import { policy } from '../county.js';
import { desk } from './weighed.js';

const one = referral('R-1', [member('C-1', 9)], emergency);
const other = referral('R-2', [member('C-2', 9)], emergency);
const snapshot = snapshotOf(aCounty({ referrals: [one, other], homes: [homeFor('H-1', 1)] }));
const { options } = matchReferral(snapshot, one, policy);

describe('before the plan for everyone is made', () => {
  test('nothing is claimed, and the costs come later', async () => {
    const costs = desk();
    const given = await costs.costs(snapshot, policy, one, options);
    expect(given.costs.each).toEqual([{ rank: 1, homes: ['H-1'], state: 'not-computed', why: 'not-yet' }]);
    const later = await given.later;
    expect(later?.each).toMatchObject([{ state: 'loses', losers: ['R-2'] }]);
    const now = await costs.costs(snapshot, policy, one, options);
    expect(now).toEqual({ costs: later, later: null });
    await costs.close();
  });
});

describe('once it is made', () => {
  test('it is of that data, that policy and that day only', async () => {
    const costs = desk();
    await costs.warm(snapshot, policy);
    expect(costs.isWarm(snapshot, policy)).toBe(true);
    expect(costs.isWarm({ ...snapshot, dataVersion: 'another' }, policy)).toBe(false);
    expect(costs.isWarm(snapshot, { ...policy, version: 'another' })).toBe(false);
    await costs.warm({ ...snapshot, dataVersion: 'another' }, policy);
    expect(costs.isWarm(snapshot, policy)).toBe(false);
    await costs.close();
  });

  test('a limit of no time at all claims nothing', async () => {
    let clock = 0;
    const costs = createCostDesk({
      solver,
      open: whatIfHere(() => {
        clock += 1;
        return clock;
      }),
      onTrouble: (mistake) => {
        throw mistake;
      },
    });
    await costs.warm(snapshot, policy);
    const { costs: found } = await costs.costs(snapshot, policy, one, options, { timeLimit: 1 });
    expect(found.each).toMatchObject([{ state: 'not-computed', why: 'time-limit' }]);
    await costs.close();
  });

  test('a worker gives the same as this thread', async () => {
    const pool = createPool({ size: 1 });
    const far = createCostDesk({
      solver: pool,
      open: (base) => pool.session('what-if', base),
      onTrouble: (mistake) => {
        throw mistake;
      },
    });
    const near = desk();
    expect(await far.warm(snapshot, policy)).toBe(true);
    await near.warm(snapshot, policy);
    expect(await far.costs(snapshot, policy, one, options)).toEqual(await near.costs(snapshot, policy, one, options));
    await near.close();
    await far.close();
    await pool.close();
  });
});
