// "D-1", "decisions", "waiting", "views D-1": looks at decisions, and the form for a view.

import { decisionWords } from '#bots/words/record/decisions';
import { sayActRefusal } from '#bots/words/record/refusals';
import { viewOfWords, viewWords } from '#bots/words/record/views';
import { childId, decisionId, homeId, parseDay, referralId, viewOf, viewWhyNot } from '#src/services/terms';
import type { RecordForm } from '../../record/forms.js';
import { decisionReply } from '../../show/record/decision.js';
import { decisionsReply } from '../../show/record/decisions.js';
import { formReply, type Values, valueIn } from '../../show/record/form.js';
import { refusedAct } from '../../show/record/refused.js';
import { chosen, viewForm } from '../../show/record/view-form.js';
import type { Handler, Outcome, Scene } from '../../turn.js';

export const decision: Handler<'decision'> = async ({ decision: id }, { record, who, now }) => {
  const found = await record.decision({ who: who.standing }, decisionId(id));
  return { reply: found.ok ? decisionReply(found.value, now) : refusedAct(found.refusal, now) };
};

export const decisions: Handler<'decisions'> = async ({ referral }, { record, who, now }) => {
  const found = await record.decisions({ who: who.standing }, referral === null ? undefined : referralId(referral));
  if (!found.ok) return { reply: refusedAct(found.refusal, now) };
  const none = referral === null ? decisionWords.none : decisionWords.noneFor(referral);
  return { reply: decisionsReply(found.value, decisionWords.listTitle, none) };
};

export const waiting: Handler<'waiting'> = async (_, { record, who, now }) => {
  const found = await record.waitingForMe({ who: who.standing });
  return {
    reply: found.ok
      ? decisionsReply(found.value, decisionWords.waitingTitle, decisionWords.nothingWaits)
      : refusedAct(found.refusal, now),
  };
};

export const views: Handler<'views'> = async ({ decision: id }, { record, who, now }) => {
  const found = await record.decision({ who: who.standing }, decisionId(id));
  return { reply: found.ok ? formReply(viewForm(found.value)) : refusedAct(found.refusal, now) };
};

type ViewForm = Extract<RecordForm, { readonly form: 'view' }>;

/** Every answer is checked where it is recorded: a code that is none of ours reads as none. */
export async function recordView({ decision: id }: ViewForm, values: Values, scene: Scene): Promise<Outcome> {
  const { record, by, now, who } = scene;
  const of = viewOf.find((each) => each === values.of) ?? 'other';
  const [child, home, obtained] = [chosen(values.child), chosen(values.home), chosen(values.obtained)];
  const whyNot = viewWhyNot.find((each) => each === values.whyNot);
  const again = parseDay(valueIn(values, 'again'));
  const words = valueIn(values, 'words');
  const done = await record.recordView(by, {
    decision: id,
    of,
    ...(child !== null && { child: childId(child) }),
    ...(home !== null && { home: homeId(home) }),
    ...(obtained !== null && { obtained }),
    ...(words !== '' && { words }),
    ...(whyNot !== undefined && { whyNot }),
    ...(again !== null && { again }),
  });
  if (done.ok) return { reply: decisionReply(done.value, now, [viewWords.recorded(viewOfWords[of])]) };
  const found = await record.decision({ who: who.standing }, id);
  const mends = done.refusal.code === 'reason-needed' || done.refusal.code === 'time-not-possible';
  return found.ok && mends
    ? { reply: formReply(viewForm(found.value, values, sayActRefusal(done.refusal, now))) }
    : { reply: refusedAct(done.refusal, now) };
}
