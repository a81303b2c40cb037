// A referral by its reference, or the nearest references when there is none.

import type { Referral, Snapshot } from '#src/domain/index';
import { nearest } from './nearest.js';
import type { Answer } from './services.js';

export function findReferral(snapshot: Snapshot, id: string): Answer<Referral> {
  const wanted = id.trim().toUpperCase();
  const found = snapshot.referrals.find((each) => each.id.toUpperCase() === wanted);
  if (found) return { ok: true, value: found };
  const known = snapshot.referrals.map((each) => each.id);
  return { ok: false, refusal: { code: 'unknown-referral', referral: id, nearest: nearest(wanted, known) } };
}
