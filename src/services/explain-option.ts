// "Why this home?" and "why not that one?"

import type { Home, Policy, Snapshot } from '#src/domain/index';
import { explainHome } from '#src/matching/index';
import { findReferral } from './find-referral.js';
import { nearest } from './nearest.js';
import type { Answer, Asked, Explanation } from './services.js';

export function explainOption(snapshot: Snapshot, policy: Policy, asked: Asked, home: string): Answer<Explanation> {
  const referral = typeof asked === 'string' ? findReferral(snapshot, asked) : ({ ok: true, value: asked } as const);
  if (!referral.ok) return referral;
  const found = findHome(snapshot, home);
  if (!found) {
    const known = snapshot.homes.map((each) => each.id);
    return { ok: false, refusal: { code: 'unknown-home', home, nearest: nearest(home, known) } };
  }
  return {
    ok: true,
    value: { referral: referral.value, home: found, ...explainHome(snapshot, referral.value, found, policy) },
  };
}

const findHome = (snapshot: Snapshot, id: string): Home | undefined =>
  snapshot.homes.find((home) => home.id.toUpperCase() === id.trim().toUpperCase());
