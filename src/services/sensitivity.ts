// "What would put another option first?"

import type { Snapshot } from '#src/domain/index';
import type { Sensitivity } from '#src/matching/index';
import type { Answers } from './answers.js';
import { referralOf } from './referral-of.js';
import type { Answer, Asked } from './services.js';

export async function sensitivity(snapshot: Snapshot, answers: Answers, asked: Asked): Promise<Answer<Sensitivity>> {
  const found = referralOf(snapshot, asked);
  return found.ok ? { ok: true, value: await answers.sensitivity(snapshot, found.value) } : found;
}
