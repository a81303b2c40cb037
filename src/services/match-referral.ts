// "Who can take this child or group?"

import type { Policy, Snapshot } from '#src/domain/index';
import { type MatchAnswer, matchReferral as match, type Narrowing } from '#src/matching/index';
import { findReferral } from './find-referral.js';
import type { Answer, Asked } from './services.js';

export function matchReferral(
  snapshot: Snapshot,
  policy: Policy,
  asked: Asked,
  narrowing: Narrowing = {},
): Answer<MatchAnswer> {
  if (snapshot.homes.length === 0) return { ok: false, refusal: { code: 'empty-county' } };
  const found = typeof asked === 'string' ? findReferral(snapshot, asked) : ({ ok: true, value: asked } as const);
  return found.ok ? { ok: true, value: match(snapshot, found.value, policy, narrowing) } : found;
}
