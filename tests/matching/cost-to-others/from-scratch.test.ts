// Costs on the invented county are those of two proposals from nothing: one without the referral, one with it pinned there.

import { describe, expect, test } from 'vitest';
import { makeCounty } from '#fixtures/index';
import type { Referral, Snapshot } from '#src/domain/index';
import { type CostToOthers, matchReferral, settle, waitingList } from '#src/matching/index';
import { snapshotOf } from '../../helpers/snapshot.js';
import { solver } from '../allocation/world.js';
import { policy } from '../county.js';
import { desk } from './weighed.js';

/** By level, but for ties: what the plan for the others comes to. */
async function othersGet(
  snapshot: Snapshot,
  referral: Referral,
  home: string | null,
): Promise<Readonly<Record<string, number>>> {
  const all = { ...snapshot, referrals: snapshot.referrals.filter(({ id }) => home !== null || id !== referral.id) };
  const there = snapshot.homes.find(({ id }) => id === home);
  const list = await waitingList(
    all,
    policy,
    there === undefined ? {} : { pins: [{ referral: referral.id, home: there.id }] },
  );
  expect(list.issues).toEqual([]);
  const { problem, answer, status } = await settle(list, null, solver);
  expect(status).toBe('optimal');
  const others = (answer.taken ?? []).filter(({ block }) => list.waiting[block]?.referral.id !== referral.id);
  return Object.fromEntries(
    problem.data.levels
      .slice(0, -1)
      .map((name, level) => [
        name,
        others.reduce(
          (sum, at) => sum + (problem.data.columns[at.block]?.values[level]?.[at.column] ?? 0) * at.times,
          0,
        ),
      ]),
  );
}

const lossOf = (cost: CostToOthers) =>
  cost.state === 'loses'
    ? {
        'tonight-placed': cost.loss.withoutPlaceTonight,
        'suitable-or-waiting': cost.loss.withoutSuitable,
        'pairs-together': cost.loss.pairsApart,
        points: Number(cost.loss.points),
      }
    : { 'tonight-placed': 0, 'suitable-or-waiting': 0, 'pairs-together': 0, points: 0 };

describe('costs to others', () => {
  test('are what two proposals from nothing differ by', async () => {
    let lost = 0;
    for (const seed of [5, 7]) {
      const snapshot = snapshotOf(makeCounty({ children: 150, homes: 120, seed }));
      const costs = desk();
      await costs.warm(snapshot, policy);
      // Tonight's child may be pinned in a way that shares a home; who can wait is pinned as the list has them.
      for (const referral of snapshot.referrals.filter(({ urgency }) => urgency === 'planned').slice(0, 5)) {
        const options = matchReferral(snapshot, referral, policy)
          .options.filter(({ parts, band }) => parts.length === 1 && band.startsWith('meets'))
          .slice(0, 4);
        if (options.length === 0) continue;
        const { costs: found } = await costs.costs(snapshot, policy, referral, options);
        const without = await othersGet(snapshot, referral, null);
        for (const cost of found.each) {
          const taken = await othersGet(snapshot, referral, cost.homes[0] ?? null);
          const [told, scratch] = [lossOf(cost), differ(without, taken)];
          expect({ seed, at: cost.homes, ...told }).toEqual({ seed, at: cost.homes, ...scratch });
          if (cost.state === 'loses') lost += 1;
        }
      }
      await costs.close();
    }
    expect(lost).toBeGreaterThan(0);
  });
});

const differ = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    ['tonight-placed', 'suitable-or-waiting', 'pairs-together', 'points'].map((level) => [
      level,
      (a[level] ?? 0) - (b[level] ?? 0),
    ]),
  );
