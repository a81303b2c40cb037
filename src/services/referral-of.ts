// A question about one referral, by reference or as described: refused where there is no such referral.

import type { Referral, Snapshot } from '#src/domain/index';
import { findReferral } from './find-referral.js';
import type { Answer, Asked } from './services.js';

export const referralOf = (snapshot: Snapshot, asked: Asked): Answer<Referral> =>
  typeof asked === 'string' ? findReferral(snapshot, asked) : { ok: true, value: asked };
