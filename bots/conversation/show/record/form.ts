// A form of the record: what it is about, what was missing when it was last sent, its fields, and a way out.

import {
  type Action,
  button,
  buttons,
  carrying,
  type Field,
  heading,
  type Reply,
  text,
  warning,
} from '#bots/replies/index';
import { ofNobody, ofRecord } from '../../carries.js';
import { nameOfForm, type RecordForm } from '../../record/forms.js';

export interface FormShown {
  readonly form: RecordForm;
  readonly title: string;
  readonly explain: string;
  readonly fields: readonly Field[];
  readonly submit: string;
  /** Why it was not taken as it was sent. */
  readonly wrong: string | null;
  readonly back: Action;
}

/** Nothing is done until it is sent: shown again with what was wrong, it is a refusal. */
export const formReply = ({ form, title, explain, fields, submit, wrong, back }: FormShown): Reply => ({
  summary:
    wrong === null
      ? 'A form to fill in. Nothing is done until it is sent.'
      : 'That was not done: something is missing.',
  carries: ofNobody,
  ...(wrong !== null && { refused: true as const }),
  blocks: carrying(ofRecord, [
    heading(title),
    ...(wrong === null ? [] : [warning(wrong)]),
    text(explain),
    { kind: 'form', title: '', fields, submits: nameOfForm(form), submitLabel: submit },
    ...buttons([button(back.says, back.label)]),
  ]),
});

export type Values = Readonly<Record<string, string>>;
export const valueIn = (values: Values, id: string): string => values[id]?.trim() ?? '';

/** The same field with what was sent, and a choice only where it is one of them. */
export const withValues = (fields: readonly Field[], values: Values): readonly Field[] =>
  fields.map((field) => {
    const sent = values[field.id];
    if (sent === undefined) return field;
    if (field.kind === 'tick') return { ...field, value: sent === 'yes' || sent === 'true' ? 'yes' : 'no' };
    const isChoice = field.choices === undefined || field.choices.some(({ value }) => value === sent);
    return isChoice ? { ...field, value: sent } : field;
  });

export const choicesOf = <T extends string>(all: readonly T[], words: (each: T) => string) =>
  all.map((value) => ({ value, label: words(value) }));
