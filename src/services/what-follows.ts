// "What must follow if we choose this, and by when?"

import type { Policy, Snapshot } from '#src/domain/index';
import { type HomeFollows, type Lodging, whatFollows as ofParts } from '#src/matching/index';
import { referralOf } from './referral-of.js';
import type { Answer, Asked } from './services.js';

export function whatFollows(
  snapshot: Snapshot,
  policy: Policy,
  asked: Asked,
  parts: readonly Lodging[],
): Answer<readonly HomeFollows[]> {
  const referral = referralOf(snapshot, asked);
  return referral.ok ? { ok: true, value: ofParts(snapshot, referral.value, parts, policy) } : referral;
}
