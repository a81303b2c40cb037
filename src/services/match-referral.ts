// "Who can take this child or group?"

import type { Policy, Snapshot } from '#src/domain/index';
import { type MatchAnswer, matchReferral as match, type Narrowing, nothingFits } from '#src/matching/index';
import type { Answers } from './answers.js';
import { referralOf } from './referral-of.js';
import type { Answer, Asked, Matched } from './services.js';

export function matchReferral(
  snapshot: Snapshot,
  policy: Policy,
  answers: Answers,
  asked: Asked,
  narrowing: Narrowing = {},
): Answer<Matched> {
  if (snapshot.homes.length === 0) return { ok: false, refusal: { code: 'empty-county' } };
  const found = referralOf(snapshot, asked);
  if (!found.ok) return found;
  const referral = found.value;
  if (Object.keys(narrowing).length === 0) {
    const fits = answers.nothingFits(snapshot, referral);
    return { ok: true, value: { ...withCostsBeside(answers.list(snapshot, referral)), nothingFits: fits } };
  }
  const answer = match(snapshot, referral, policy, narrowing);
  const fits = nothingFits(snapshot, referral, policy, narrowing, answer);
  return { ok: true, value: { ...withCostsBeside(answer), nothingFits: fits } };
}

/** What a home costs the others is told of each option, or that it is not worked out: no longer one of what nobody looked at. */
export const withCostsBeside = (answer: MatchAnswer): MatchAnswer => ({
  ...answer,
  notConsidered: answer.notConsidered.filter((code) => code !== 'cost-to-others-waiting'),
});
