// What stands beside a list -> JSON. Who loses is left out: a list is read by those who may not see another referral.

import type { z } from 'zod';
import type { CostToOthers, NothingFits, Sensitivity } from '#src/matching/index';
import type { costToOthers, nothingFits, sensitivity } from '../beside.js';
import { roundedMiles } from './amounts.js';
import { questionToJson } from './finding.js';

export function costToOthersToJson(cost: CostToOthers): z.infer<typeof costToOthers> {
  if (cost.state !== 'loses')
    return { state: cost.state, why: cost.state === 'not-computed' ? cost.why : null, loses: null };
  const { loss } = cost;
  return {
    state: 'loses',
    why: null,
    loses: {
      childrenWithoutSuitable: loss.withoutSuitable,
      childrenWithoutPlaceTonight: loss.withoutPlaceTonight,
      childrenABandLower: loss.aBandLower,
      siblingPairsApart: loss.pairsApart,
      hundredths: loss.points,
      miles: roundedMiles(loss.miles),
      weeklyCostPence: loss.pence,
      referrals: loss.referrals,
    },
  };
}

export const nothingFitsToJson = (found: NothingFits): z.infer<typeof nothingFits> => ({
  wanted: found.wanted,
  repairs: found.repairs.map(({ homes, steps, authority, tonight, opens, band }) => ({
    homes: [...homes],
    steps: steps.map((each) => ({ ...each })),
    authority,
    tonight,
    opens,
    band,
  })),
  conflict: found.conflict.map((each) => ({ ...each })),
  status: found.status,
  earliest: found.earliest,
  homes: found.homes,
  byLawAlone: found.byLawAlone,
});

export const sensitivityToJson = ({ turns, ask }: Sensitivity): z.infer<typeof sensitivity> => ({
  turns: turns.map(({ first, what }) => ({ first: [...first], what: { ...what } })),
  ask:
    ask === null
      ? null
      : {
          ...questionToJson(ask),
          rule: ask.rule,
          home: ask.home,
          rank: ask.rank,
          ifYes: ask.ifYes,
          ifNo: ask.ifNo,
          changesFirst: ask.changesFirst,
        },
});
