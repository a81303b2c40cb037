// Family and friends before and beside everyone else: who is an option, who is a question, who was ruled out.

import type { FamilyCandidate, HomeId, Referral, Snapshot } from '#src/domain/index';

export const candidatesFor = (snapshot: Snapshot, referral: Referral): readonly FamilyCandidate[] =>
  snapshot.family.filter((each) => each.referralId === referral.id);

/** Homes that are not offered as options: ruled out by a named person, or a safeguarding question is open. */
export function withheldHomes(candidates: readonly FamilyCandidate[]): ReadonlySet<HomeId> {
  const withheld = new Set<HomeId>();
  for (const each of candidates)
    if (each.homeId !== null && (each.openSafeguardingQuestion || isRuledOut(each))) withheld.add(each.homeId);
  return withheld;
}

/** Those still to be answered, an open safeguarding question first: questions, never rank 1 (practice 2.5). */
export const familyQuestions = (
  candidates: readonly FamilyCandidate[],
  listed: ReadonlySet<HomeId>,
): readonly FamilyCandidate[] =>
  candidates
    .filter((each) => !isRuledOut(each) && (each.homeId === null || !listed.has(each.homeId)))
    .sort((a, b) => Number(b.openSafeguardingQuestion) - Number(a.openSafeguardingQuestion));

/** Part of the record, never an option. */
export const ruledOut = (candidates: readonly FamilyCandidate[]): readonly FamilyCandidate[] =>
  candidates.filter(isRuledOut);

const isRuledOut = ({ route }: FamilyCandidate): boolean => route === 'ruled-out';

/** A referral of the county with nobody considered: the first question on the screen (practice 1.3). */
export const nobodyConsidered = (referral: Referral, candidates: readonly FamilyCandidate[]): boolean =>
  candidates.length === 0 && referral.homePoint !== null && !isNoNewHome(referral);

/** A bed the police ask for is found before anybody is asked anything (PACE 1984 s38(6)); a break from home is no new home. */
const isNoNewHome = ({ legal: { regime } }: Referral): boolean =>
  regime === 'pace' || regime === 'respite' || regime === 'short-breaks';
