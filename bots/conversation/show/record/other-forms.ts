// The forms for choosing another than the first of the list, and for ending a placement.

import { button, type Field } from '#bots/replies/index';
import { list } from '#bots/words/amounts';
import { actForms } from '#bots/words/record/decisions';
import { endReasonText } from '#bots/words/record/ending';
import { overrideForm, overrideWords } from '#bots/words/record/overrides';
import type { DecisionShown } from '#src/services/index';
import { type Day, endReasons, overrideReasons } from '#src/services/terms';
import type { RecordForm } from '../../record/forms.js';
import { choicesOf, type FormShown, type Values, withValues } from './form.js';

type ProposeForm = Extract<RecordForm, { readonly form: 'propose' }>;

export function overrideFormOf(form: ProposeForm, values: Values = {}, wrong: string | null = null): FormShown {
  const fields: readonly Field[] = [
    {
      id: 'reason',
      label: overrideForm.reason,
      value: '',
      kind: 'choice',
      required: true,
      choices: choicesOf(overrideReasons, (each) => overrideWords[each]),
    },
    { id: 'words', label: overrideForm.words, value: '', kind: 'long', required: true },
  ];
  return {
    form,
    title: overrideForm.title(list(form.parts.map(({ home }) => home)), form.referral),
    explain: overrideForm.explain,
    fields: withValues(fields, values),
    submit: overrideForm.submit,
    wrong,
    back: button('list'),
  };
}

export function endFormOf(
  { id, startOn }: DecisionShown,
  asAt: Day,
  values: Values = {},
  wrong: string | null = null,
): FormShown {
  const fields: readonly Field[] = [
    { id: 'on', label: actForms.endOn, value: asAt > startOn ? asAt : startOn, kind: 'date', required: true },
    {
      id: 'reason',
      label: actForms.endReason,
      value: '',
      kind: 'choice',
      required: true,
      choices: choicesOf(endReasons, endReasonText),
    },
  ];
  return {
    form: { form: 'end', decision: id },
    title: actForms.endTitle(id),
    explain: actForms.endExplain,
    fields: withValues(fields, values),
    submit: actForms.end,
    wrong,
    back: button(`decision ${id}`),
  };
}
