// "approve D-1", "refuse D-1", "approved by telephone D-1", "countersign D-1": one approval at a time, by a form.

import { button } from '#bots/replies/index';
import { gateName } from '#bots/words/record/codes';
import { actForms, doneWords } from '#bots/words/record/decisions';
import { sayActRefusal } from '#bots/words/record/refusals';
import type { DecisionShown } from '#src/services/index';
import { type DecisionGate, decisionId, staffId } from '#src/services/terms';
import { ofRecord } from '../../carries.js';
import type { Answering } from '../../record/command.js';
import type { RecordForm } from '../../record/forms.js';
import { askBack } from '../../show/asking.js';
import { decisionReply } from '../../show/record/decision.js';
import { formReply, type Values, valueIn } from '../../show/record/form.js';
import { type GateForm, gateForm, isOutside, postsFor, tickedIn } from '../../show/record/gate-form.js';
import { gateKey } from '../../show/record/gates.js';
import { refusedAct, refusedSaying } from '../../show/record/refused.js';
import type { Handler, Outcome, Scene } from '../../turn.js';

export const answerGate: Handler<'answer-gate'> = async ({ decision: id, gate: asked, how }, scene) => {
  const { record, who, now } = scene;
  const found = await record.decision({ who: who.standing }, decisionId(id));
  if (!found.ok) return { reply: refusedAct(found.refusal, now) };
  const decision = found.value;
  const named = asked === null ? waitingOf(decision) : namedBy(decision, asked);
  if (named.length === 0 && asked === null)
    return { reply: refusedSaying(actForms.noOpenGate(id), [button(`decision ${id}`)]) };
  const [gate, ...others] = asked === null ? nearestTo(named, how, scene) : named;
  if (gate !== undefined && others.length === 0) return formFor(decision, gate, how, scene);
  if (gate === undefined) return probe(id, asked ?? '', how, scene);
  return { reply: { ...whichOne(decision, named, how), refused: true } };
};

const waitingOf = ({ gates }: DecisionShown) => gates.filter(({ answer }) => answer === null);

const namedBy = ({ gates }: DecisionShown, asked: string): readonly DecisionGate[] => {
  const all = gates.filter((gate) => asked === gate.code || asked === gateKey(gate));
  const open = all.filter(({ answer }) => answer === null);
  return open.length > 0 ? open : all.slice(0, 1);
};

/** Those of one's own posts, where any is: which are theirs for certain is decided where they are answered. */
function nearestTo(open: readonly DecisionGate[], { telephone }: Answering, { who }: Scene): readonly DecisionGate[] {
  if (telephone || open.length < 2) return open;
  const roles = who.standing.roles.map(({ role }): string => role);
  const mine = open.filter(({ role }) => postsFor(role).some((post) => roles.includes(post)));
  return mine.length === 1 ? mine : open;
}

const whichOne = ({ id }: DecisionShown, open: readonly DecisionGate[], { outcome, telephone }: Answering) => {
  const verb = telephone ? `${outcome} by telephone` : outcome === 'approved' ? 'approve' : 'refuse';
  return askBack(
    actForms.whichGate(id),
    open.map((gate) => button(`${verb} ${id} gate ${gateKey(gate)}`, `${gateName(gate.code)} (${roleShort(gate)})`)),
    ofRecord,
  );
};

const roleShort = ({ role }: DecisionGate): string => role.replaceAll('-', ' ');

/** Asked with nothing filled in: where it is theirs to answer, all that is missing is the reason. Nothing can come of it. */
async function probe(id: string, gate: string, how: Answering, { record, who, now }: Scene): Promise<Outcome> {
  const asked = { decision: decisionId(id), gate, outcome: how.outcome, ticked: [], reason: '' } as const;
  const tried = await record.answerGate({ who: who.standing }, asked);
  return { reply: tried.ok ? decisionReply(tried.value, now) : refusedAct(tried.refusal, now) };
}

async function formFor(decision: DecisionShown, gate: DecisionGate, how: Answering, scene: Scene): Promise<Outcome> {
  if (!how.telephone) {
    const asked = { decision: decision.id, gate: gateKey(gate), outcome: how.outcome, ticked: [], reason: '' } as const;
    const tried = await scene.record.answerGate({ who: scene.who.standing }, asked);
    if (!tried.ok && tried.refusal.code !== 'reason-needed') return { reply: refusedAct(tried.refusal, scene.now) };
  }
  const form = { form: 'gate', decision: decision.id, gate: gateKey(gate), ...how } as const;
  return { reply: formReply(gateForm({ form, decision, gate, staff: await staffFor(how, gate, scene) })) };
}

async function staffFor(
  { telephone }: Answering,
  gate: DecisionGate,
  { people, who }: Scene,
): Promise<GateForm['staff']> {
  if (!telephone || isOutside(gate)) return [];
  const found = await people.staff({ who: who.standing });
  return found.ok ? found.value.filter(({ id }) => id !== who.standing.staff) : [];
}

type GateFormName = GateForm['form'] & Extract<RecordForm, { readonly form: 'gate' }>;

export async function sendGate(form: GateFormName, values: Values, scene: Scene): Promise<Outcome> {
  const { record, by, now, who } = scene;
  const { decision: id, gate, outcome } = form;
  const [saidBy, saidOutside, conditions] = ['saidBy', 'saidOutside', 'conditions'].map((each) =>
    valueIn(values, each),
  );
  const reason = valueIn(values, 'reason');
  const done = await record.answerGate(by, {
    decision: id,
    gate,
    outcome,
    ticked: tickedIn(values),
    reason,
    ...(conditions && { conditions }),
    ...(form.telephone && saidBy && { saidBy: staffId(saidBy) }),
    ...(saidOutside && { saidOutside }),
  });
  if (done.ok)
    return { reply: decisionReply(done.value, now, [doneWords[outcome](gateName(gate.split('@')[0] ?? gate))]) };
  const found = await record.decision({ who: who.standing }, id);
  const shown = found.ok ? found.value.gates.find((each) => gateKey(each) === gate) : undefined;
  const mends = done.refusal.code === 'conditions-not-ticked' || done.refusal.code === 'reason-needed';
  if (!found.ok || shown === undefined || !mends) return { reply: refusedAct(done.refusal, now) };
  const staff = await staffFor(form, shown, scene);
  const wrong = sayActRefusal(done.refusal, now);
  return { reply: formReply(gateForm({ form, decision: found.value, gate: shown, staff }, values, wrong)) };
}

export const countersign: Handler<'countersign'> = async ({ decision: id, gate: asked }, scene) => {
  const { record, by, who, now } = scene;
  const found = await record.decision({ who: who.standing }, decisionId(id));
  if (!found.ok) return { reply: refusedAct(found.refusal, now) };
  const owed = found.value.gates.filter(({ answer }) => answer?.verbal?.countersignedAt === null);
  const gate = asked ?? (owed[0] === undefined ? null : gateKey(owed[0]));
  if (gate === null) return { reply: refusedSaying(actForms.nothingOwed(id), [button(`decision ${id}`)]) };
  const done = await record.countersign(by, decisionId(id), gate);
  return {
    reply: done.ok ? decisionReply(done.value, now, [doneWords.countersigned]) : refusedAct(done.refusal, now),
  };
};
