// The form that answers one approval: each condition a tick of its own, unticked at first; then conditions, and the reason.

import { button, type Field } from '#bots/replies/index';
import { dayText } from '#bots/words/amounts';
import { conditionText, gateName, postText } from '#bots/words/record/codes';
import { actForms } from '#bots/words/record/decisions';
import type { DecisionShown } from '#src/services/index';
import { answering, type DecisionGate, type Role, type Staff } from '#src/services/terms';
import type { RecordForm } from '../../record/forms.js';
import { type FormShown, type Values, withValues } from './form.js';

export interface GateForm {
  readonly form: Extract<RecordForm, { readonly form: 'gate' }>;
  readonly decision: DecisionShown;
  readonly gate: DecisionGate;
  /** Whoever may have said it by telephone. */
  readonly staff: readonly Staff[];
}

const TICK = 'tick-';
export const tickedIn = (values: Values): readonly string[] =>
  Object.entries(values).flatMap(([id, value]) =>
    id.startsWith(TICK) && (value === 'yes' || value === 'true') ? [id.slice(TICK.length)] : [],
  );

export function gateForm(
  { form, decision, gate, staff }: GateForm,
  values: Values = {},
  wrong: string | null = null,
): FormShown {
  const approves = form.outcome === 'approved';
  const name = gateName(gate.code);
  const fields: readonly Field[] = [
    ...(approves ? ticksOf(gate) : []),
    ...whoSaidIt(form.telephone, gate, staff),
    ...(approves ? [{ id: 'conditions', label: actForms.conditions, value: '', kind: 'long' } as const] : []),
    { id: 'reason', label: actForms.reason, value: '', kind: 'long', required: true },
  ];
  return {
    form,
    title: approves ? actForms.approveTitle(decision.id, name) : actForms.refuseTitle(decision.id, name),
    explain: approves ? actForms.approveExplain : actForms.refuseExplain,
    fields: withValues(fields, values),
    submit: approves ? actForms.approve : actForms.refuse,
    wrong,
    back: button(`decision ${decision.id}`),
  };
}

const ticksOf = ({ code, conditions, later }: DecisionGate): readonly Field[] => [
  ...conditions.map((each) => tick(each, conditionText(code, each))),
  ...(later === null
    ? []
    : later.conditions.map((each) => tick(each, actForms.mayFollow(conditionText(code, each), dayText(later.by))))),
];
const tick = (condition: string, label: string): Field => ({
  id: `${TICK}${condition}`,
  label,
  value: 'no',
  kind: 'tick',
});

export const isOutside = ({ role }: Pick<DecisionGate, 'role'>): boolean => {
  const who = answeringOf(role);
  return who !== null && 'recorded' in who;
};

const answeringOf = (role: string) => {
  const known = (Object.keys(answering) as Role[]).find((each) => each === role);
  return known === undefined ? null : answering[known];
};

/** The posts that may answer it; none for somebody outside. */
export const postsFor = (role: string): readonly string[] => {
  const who = answeringOf(role);
  return who !== null && 'by' in who ? who.by : [];
};

function whoSaidIt(telephone: boolean, gate: DecisionGate, staff: readonly Staff[]): readonly Field[] {
  if (isOutside(gate))
    return [{ id: 'saidOutside', label: actForms.saidOutside, value: '', kind: 'text', required: true }];
  if (!telephone) return [];
  const posts = postsFor(gate.role);
  const choices = staff.flatMap(({ id, name, posts: held }) => {
    const post = held.find(({ role }) => posts.includes(role));
    return post === undefined ? [] : [{ value: id, label: `${id} ${name}, ${postText(post.role)}` }];
  });
  return [{ id: 'saidBy', label: actForms.saidBy, value: '', kind: 'choice', choices, required: true }];
}
