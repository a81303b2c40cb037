// "Why this home?" and "why not that one?"

import type { Home, Policy, Snapshot } from '#src/domain/index';
import { explainHome } from '#src/matching/index';
import type { Answers } from './answers.js';
import { withCostsBeside } from './match-referral.js';
import { nearest } from './nearest.js';
import { referralOf } from './referral-of.js';
import type { Answer, Asked, Explanation } from './services.js';

export async function explainOption(
  snapshot: Snapshot,
  policy: Policy,
  answers: Answers,
  asked: Asked,
  home: string,
): Promise<Answer<Explanation>> {
  const referral = referralOf(snapshot, asked);
  if (!referral.ok) return referral;
  const found = findHome(snapshot, home);
  if (!found) {
    const known = snapshot.homes.map((each) => each.id);
    return { ok: false, refusal: { code: 'unknown-home', home, nearest: nearest(home, known) } };
  }
  const explained = explainHome(snapshot, referral.value, found, policy);
  const first = explained.option?.rank === 1;
  return {
    ok: true,
    value: {
      referral: referral.value,
      home: found,
      ...explained,
      // A home that is not listed has no cost told of it.
      answer: explained.option === null ? explained.answer : withCostsBeside(explained.answer),
      sensitivity: first ? await answers.sensitivity(snapshot, referral.value) : null,
    },
  };
}

const findHome = (snapshot: Snapshot, id: string): Home | undefined =>
  snapshot.homes.find((home) => home.id.toUpperCase() === id.trim().toUpperCase());
