// "What must follow if we choose this, and by when?"

import type { Policy, Snapshot } from '#src/domain/index';
import { type HomeFollows, type Lodging, whatFollows as ofParts } from '#src/matching/index';
import { findReferral } from './find-referral.js';
import type { Answer, Asked } from './services.js';

export function whatFollows(
  snapshot: Snapshot,
  policy: Policy,
  asked: Asked,
  parts: readonly Lodging[],
): Answer<readonly HomeFollows[]> {
  const referral = typeof asked === 'string' ? findReferral(snapshot, asked) : ({ ok: true, value: asked } as const);
  return referral.ok ? { ok: true, value: ofParts(snapshot, referral.value, parts, policy) } : referral;
}
