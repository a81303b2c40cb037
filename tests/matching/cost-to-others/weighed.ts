// Costs to others in a small county, as matched: the list's first options, weighed on this thread.

import { aCounty } from '#fixtures/build';
import { whatIfHere } from '#solver/index';
import type { County, Policy, Referral } from '#src/domain/index';
import {
  type CostDesk,
  type CostToOthers,
  createCostDesk,
  matchReferral,
  type RankedOption,
} from '#src/matching/index';
import { snapshotOf } from '../../helpers/snapshot.js';
import { solver } from '../allocation/world.js';
import { policy } from '../county.js';

export const desk = (): CostDesk =>
  createCostDesk({
    solver,
    open: whatIfHere(),
    onTrouble: (mistake) => {
      throw mistake;
    },
  });

export interface Weighed {
  readonly options: readonly RankedOption[];
  readonly each: readonly CostToOthers[];
  /** Of the option at these homes. */
  readonly at: (...homes: readonly string[]) => CostToOthers;
}

export async function weighed(
  county: Partial<County>,
  referral: Referral,
  { by = policy, top = 5 }: { by?: Policy; top?: number } = {},
): Promise<Weighed> {
  const snapshot = snapshotOf(aCounty(county));
  const options = matchReferral(snapshot, referral, by).options.slice(0, top);
  const costs = desk();
  try {
    await costs.warm(snapshot, by);
    const { costs: found, later } = await costs.costs(snapshot, by, referral, options);
    if (later !== null) throw new Error('The base was warm, and the costs came later');
    const at = (...homes: readonly string[]) => {
      const one = found.each.find((each) => each.homes.join() === homes.join());
      if (one === undefined) throw new Error(`No option at ${homes.join()} in ${JSON.stringify(found.each)}`);
      return one;
    };
    return { options, each: found.each, at };
  } finally {
    await costs.close();
  }
}
