// What placing a referral in one home would cost those who wait: to inform, never to reorder (s22C(5)).

import type { HomeId, Hundredths, Miles, PencePerWeek, ReferralId } from '#src/domain/index';

/** One option of a list, by the homes of its parts in order: what the cost is of. */
export interface OptionKey {
  readonly rank: number;
  readonly homes: readonly HomeId[];
}

/** What the others lose, in natural units, in the plan for them that changes least; negative is a gain. */
export interface LossToOthers {
  /** Children who would have no suitable place, nor a safe wait. */
  readonly withoutSuitable: number;
  /** Of those, children who must be placed tonight. */
  readonly withoutPlaceTonight: number;
  readonly aBandLower: number;
  readonly pairsApart: number;
  readonly points: Hundredths;
  /** Null where a distance or a price is not known. */
  readonly miles: Miles | null;
  readonly pence: PencePerWeek | null;
  /** How many referrals are placed worse. Who they are is for those who may see them. */
  readonly referrals: number;
}

export type CostToOthers = OptionKey &
  (
    | { readonly state: 'none' }
    | { readonly state: 'loses'; readonly loss: LossToOthers; readonly losers: readonly ReferralId[] }
    /** Not proven within the limit: nothing is claimed. */
    | { readonly state: 'not-computed'; readonly why: 'not-yet' | 'time-limit' | 'failed' }
  );

export interface CostsToOthers {
  readonly referral: ReferralId;
  readonly each: readonly CostToOthers[];
  /** How many others wait, and how many of those had a place in the plan without this referral. */
  readonly others: number;
  readonly dataVersion: string;
}
