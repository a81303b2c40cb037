// "propose 1", "propose H-204 for R-204": an option put forward; another than the first asks for a coded reason and words.

import { doneWords } from '#bots/words/record/decisions';
import { sayActRefusal } from '#bots/words/record/refusals';
import type { ActRefusal } from '#src/services/index';
import { overrideReasons, referralId } from '#src/services/terms';
import type { RecordForm } from '../../record/forms.js';
import { decisionReply } from '../../show/record/decision.js';
import { formReply, type Values, valueIn } from '../../show/record/form.js';
import { overrideFormOf } from '../../show/record/other-forms.js';
import { refusedAct } from '../../show/record/refused.js';
import type { Handler, Outcome, Scene } from '../../turn.js';
import { meantBy } from './what.js';

type ProposeForm = Extract<RecordForm, { readonly form: 'propose' }>;

export const propose: Handler<'propose'> = async ({ what, referral }, scene) => {
  const meant = await meantBy('propose', what, referral, scene);
  if (!meant.ok) return meant.outcome;
  return putForward({ form: 'propose', ...meant }, null, scene);
};

/** `values` are the form's, sent back; null where it was only said. */
export async function putForward(form: ProposeForm, values: Values | null, scene: Scene): Promise<Outcome> {
  const { record, by, now } = scene;
  const reason = overrideReasons.find((each) => each === values?.reason);
  const words = values === null ? '' : valueIn(values, 'words');
  const done = await record.propose(by, {
    referral: referralId(form.referral),
    parts: form.parts,
    ...(form.replay !== null && { replay: form.replay }),
    ...(reason !== undefined && words !== '' && { override: { reason, words } }),
  });
  if (done.ok) return { reply: decisionReply(done.value, now, [doneWords.proposed(done.value)]) };
  if (!asksWhy(done.refusal)) return { reply: refusedAct(done.refusal, now) };
  return {
    reply: formReply(overrideFormOf(form, values ?? {}, values === null ? null : sayActRefusal(done.refusal, now))),
  };
}

const asksWhy = (refusal: ActRefusal): boolean =>
  refusal.code === 'reason-needed' && refusal.expected.some((each) => overrideReasons.some((code) => code === each));
