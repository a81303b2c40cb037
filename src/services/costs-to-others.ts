// "What would each of these cost the others who wait?"

import type { Policy, Referral, Snapshot } from '#src/domain/index';
import type { CostDesk, CostsToOthers, CostToOthers, RankedOption } from '#src/matching/index';
import type { Answers } from './answers.js';
import { referralOf } from './referral-of.js';
import type { Answer, Asked } from './services.js';

/** Milliseconds for each option's solves: one that takes longer is told as not worked out. */
const EACH = 2_000;
/** Referrals whose costs are kept: as many as a few people look at in turn. */
const MOST = 12;

export type CostsAsked = (snapshot: Snapshot, asked: Asked, ranks: readonly number[]) => Promise<Answer<CostsToOthers>>;

/**
 * Waits for the plan that costs are told from, which the first question after a change of the data begins to make. What
 * was worked out once is told again at once, while the data stays as it is.
 */
export function costsToOthers(policy: Policy, answers: Answers, costDesk: CostDesk): CostsAsked {
  const known = knownCosts();
  return async (snapshot, asked, ranks) => {
    const found = referralOf(snapshot, asked);
    if (!found.ok) return found;
    const referral = found.value;
    const options = answers.list(snapshot, referral).options.filter(({ rank }) => ranks.includes(rank));
    const told = known(snapshot, referral);
    const open = options.filter(({ rank }) => !told.has(rank));
    // Asked even where all is known: how many others there are comes with the answer.
    const { costs, later } = await costDesk.costs(snapshot, policy, referral, open, { timeLimit: EACH });
    const value = later === null ? costs : await later;
    for (const each of value.each) if (each.state !== 'not-computed') told.set(each.rank, each);
    return { ok: true, value: { ...value, each: options.flatMap((option) => ofOption(option, told, value)) } };
  };
}

const ofOption = (
  { rank }: RankedOption,
  told: ReadonlyMap<number, CostToOthers>,
  { each }: CostsToOthers,
): readonly CostToOthers[] => {
  const cost = told.get(rank) ?? each.find((one) => one.rank === rank);
  return cost === undefined ? [] : [cost];
};

/** By number, of one referral as it stands in one state of the data. The oldest makes room. */
function knownCosts(): (snapshot: Snapshot, referral: Referral) => Map<number, CostToOthers> {
  const kept = new WeakMap<Snapshot, Map<string, Map<number, CostToOthers>>>();
  return (snapshot, referral) => {
    const all = kept.get(snapshot) ?? new Map<string, Map<number, CostToOthers>>();
    kept.set(snapshot, all);
    const key = JSON.stringify(referral);
    const mine = all.get(key) ?? new Map<number, CostToOthers>();
    all.set(key, mine);
    const [oldest] = all.keys();
    if (all.size > MOST && oldest !== undefined) all.delete(oldest);
    return mine;
  };
}
