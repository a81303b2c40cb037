// "confirm D-1", "start D-1 on 24 Nov", "end D-1", "withdraw D-1 because …": the steps from a proposal to a placement and its end.

import { type Action, button } from '#bots/replies/index';
import { actForms, doneWords } from '#bots/words/record/decisions';
import { endReasonText } from '#bots/words/record/ending';
import { untilWords } from '#bots/words/record/holds';
import { sayActRefusal } from '#bots/words/record/refusals';
import type { Acted, ActRefusal, DecisionShown } from '#src/services/index';
import { type Day, decisionId, endReasons, parseDay } from '#src/services/terms';
import type { RecordForm } from '../../record/forms.js';
import { readDay } from '../../record/on-day.js';
import { decisionReply } from '../../show/record/decision.js';
import { formReply, type Values, valueIn } from '../../show/record/form.js';
import { endFormOf } from '../../show/record/other-forms.js';
import { refusedAct, refusedSaying } from '../../show/record/refused.js';
import type { Handler, Outcome, Scene } from '../../turn.js';

const told = (
  id: string,
  acted: Acted<DecisionShown>,
  say: (decision: DecisionShown) => string,
  { now }: Scene,
): Outcome => ({
  reply: acted.ok
    ? decisionReply(acted.value, now, [say(acted.value)])
    : refusedAct(acted.refusal, now, nextOf(id, acted.refusal)),
});

/** What can be done about it; left out, what any such refusal offers. */
const nextOf = (id: string, { code }: ActRefusal): readonly Action[] | undefined => {
  if (code === 'gates-open') return [button(`approve ${id}`), button(`decision ${id}`)];
  return code === 'views-missing' ? [button(`views ${id}`), button(`decision ${id}`)] : undefined;
};

export const confirmDecision: Handler<'confirm-decision'> = async ({ decision: id }, scene) =>
  told(id, await scene.record.confirm(scene.by, decisionId(id)), doneWords.confirmed, scene);

export const start: Handler<'start'> = async ({ decision: id, on }, scene) => {
  if (on === null)
    return {
      reply: refusedSaying(actForms.startOn(id), [button(`start ${id} on ${scene.asAt}`), button(`decision ${id}`)]),
    };
  const day = readDay(on, scene.asAt);
  if (day === null) return { reply: refusedSaying(untilWords.dayNotClear(on), [button(`decision ${id}`)]) };
  return told(id, await scene.record.start(scene.by, decisionId(id), day), doneWords.started, scene);
};

export const withdraw: Handler<'withdraw'> = async ({ decision: id, reason }, scene) =>
  reason === null
    ? { reply: refusedSaying(actForms.withdrawWhy(id), [button(`decision ${id}`)]) }
    : told(id, await scene.record.withdraw(scene.by, decisionId(id), reason), doneWords.withdrawn, scene);

export const end: Handler<'end'> = async ({ decision: id }, { record, who, now, asAt }) => {
  const found = await record.decision({ who: who.standing }, decisionId(id));
  if (!found.ok) return { reply: refusedAct(found.refusal, now) };
  const { state } = found.value;
  if (state !== 'started')
    return { reply: refusedAct({ code: 'wrong-state', subject: id, state, expected: ['started'] }, now) };
  return { reply: formReply(endFormOf(found.value, asAt)) };
};

export async function sendEnd(
  { decision: id }: Extract<RecordForm, { readonly form: 'end' }>,
  values: Values,
  scene: Scene,
): Promise<Outcome> {
  const { record, by, now, who, asAt } = scene;
  const on: Day | null = parseDay(valueIn(values, 'on'));
  const reason = valueIn(values, 'reason');
  const done: Acted<DecisionShown> =
    on === null
      ? { ok: false, refusal: { code: 'reason-needed', expected: [actForms.endOn.toLowerCase()] } }
      : await record.end(by, { decision: id, on, reason });
  const known = endReasons.find((each) => each === reason);
  if (done.ok) return told(id, done, () => doneWords.ended(known === undefined ? reason : endReasonText(known)), scene);
  const { refusal } = done;
  const found = await record.decision({ who: who.standing }, id);
  if (!found.ok || (refusal.code !== 'reason-needed' && refusal.code !== 'time-not-possible'))
    return { reply: refusedAct(refusal, now) };
  const wrong =
    refusal.code === 'reason-needed' && refusal.expected.length > 1
      ? actForms.endReasonWanted
      : sayActRefusal(refusal, now);
  return { reply: formReply(endFormOf(found.value, asAt, values, wrong)) };
}
