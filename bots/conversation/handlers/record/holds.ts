// "hold 2", "holds", "extend HD-1 until 21:00 because …", "release HD-1": what is kept, for whom, until when.

import { button } from '#bots/replies/index';
import { holdWords } from '#bots/words/record/holds';
import { holdId, referralId } from '#src/services/terms';
import { holdsReply, keptReply, releasedReply } from '../../show/record/holds.js';
import { refusedAct, refusedSaying } from '../../show/record/refused.js';
import type { Handler } from '../../turn.js';
import { untilMeant } from './until.js';
import { meantBy } from './what.js';

export const hold: Handler<'hold'> = async ({ what, referral, until }, scene) => {
  const meant = await meantBy('hold', what, referral, scene);
  if (!meant.ok) return meant.outcome;
  const again = (said: string) =>
    `hold ${what.kind === 'number' ? what.number : what.home}${referral === null ? '' : ` for ${referral}`} ${said}`;
  const kept = untilMeant(until, scene, again);
  if (!kept.ok) return kept.outcome;
  const { parts } = meant;
  const done = await scene.record.hold(scene.by, {
    referral: meant.referral,
    parts,
    ...(kept.at !== null && { until: kept.at }),
  });
  return { reply: done.ok ? keptReply(done.value, scene.now) : refusedAct(done.refusal, scene.now) };
};

export const holds: Handler<'holds'> = async ({ referral }, { record, who, now }) => {
  const found = await record.holds({ who: who.standing }, referral === null ? undefined : referralId(referral));
  return { reply: found.ok ? holdsReply(found.value, referral, now) : refusedAct(found.refusal, now) };
};

export const extend: Handler<'extend'> = async ({ hold: id, until, reason }, scene) => {
  if (until === null) return { reply: refusedSaying(holdWords.untilWhen(id)) };
  const kept = untilMeant(until, scene, (said) => `extend ${id} ${said}${reason === null ? '' : ` because ${reason}`}`);
  if (!kept.ok) return kept.outcome;
  if (reason === null || kept.at === null) return { reply: refusedSaying(holdWords.whyLonger(id), [button('holds')]) };
  const done = await scene.record.extendHold(scene.by, { hold: holdId(id), until: kept.at, reason });
  return {
    reply: done.ok ? keptReply([done.value], scene.now, [holdWords.extended]) : refusedAct(done.refusal, scene.now),
  };
};

export const release: Handler<'release'> = async ({ hold: id }, { record, by, now }) => {
  const done = await record.releaseHold(by, holdId(id));
  return { reply: done.ok ? releasedReply(done.value, now) : refusedAct(done.refusal, now) };
};
