// The form for one view: whose, how it was obtained, what was said, or why it could not be had.

import { button, type Field } from '#bots/replies/index';
import { viewCodeWords, viewOfWords, viewWords, whyNotWords } from '#bots/words/record/views';
import type { DecisionShown } from '#src/services/index';
import { viewCodes, viewOf, viewWhyNot } from '#src/services/terms';
import { choicesOf, type FormShown, type Values, withValues } from './form.js';

const NONE = '';

/** Whose is asked first is the first that is still missing. */
export function viewForm(decision: DecisionShown, values: Values = {}, wrong: string | null = null): FormShown {
  const { id, parts, viewsMissing } = decision;
  const [next] = viewsMissing;
  const children = parts.flatMap((part) => part.children);
  const fields: readonly Field[] = [
    choice(
      'of',
      viewWords.of,
      next?.of ?? 'child',
      choicesOf(viewOf, (each) => viewOfWords[each]),
    ),
    ...(children.length > 1
      ? [
          choice('child', viewWords.child, next?.child ?? NONE, [
            { value: NONE_CHOSEN, label: viewWords.allChildren },
            ...children.map((each) => ({ value: each, label: each })),
          ]),
        ]
      : []),
    ...(parts.length > 1
      ? [
          choice('home', viewWords.home, NONE_CHOSEN, [
            { value: NONE_CHOSEN, label: viewWords.anyHome },
            ...parts.map(({ homeId }) => ({ value: homeId, label: homeId })),
          ]),
        ]
      : []),
    { id: 'words', label: viewWords.words, value: '', kind: 'long' },
    choice('obtained', viewWords.obtained, NONE_CHOSEN, [
      { value: NONE_CHOSEN, label: viewWords.chooseHow },
      ...choicesOf(viewCodes, (each) => `${each}: ${viewCodeWords[each]}`),
    ]),
    choice('whyNot', viewWords.whyNot, NONE_CHOSEN, [
      { value: NONE_CHOSEN, label: viewWords.chooseWhy },
      ...choicesOf(viewWhyNot, (each) => whyNotWords[each]),
    ]),
    { id: 'again', label: viewWords.again, value: '', kind: 'date' },
  ];
  return {
    form: { form: 'view', decision: id },
    title: viewWords.title(id),
    explain: viewWords.explain,
    fields: withValues(fields, values),
    submit: viewWords.submit,
    wrong,
    back: button(`decision ${id}`),
  };
}

/** A choice needs a value to be shown as chosen: this one means that there is none. */
export const NONE_CHOSEN = 'none';
export const chosen = (value: string | undefined): string | null =>
  value === undefined || value === '' || value === NONE_CHOSEN ? null : value;

const choice = (id: string, label: string, value: string, choices: Field['choices'] & {}): Field => ({
  id,
  label,
  value: value === NONE ? NONE_CHOSEN : value,
  kind: 'choice',
  choices,
});
