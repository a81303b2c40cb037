// A form to read out, change and confirm: labelled inputs and one button that sends them.

import type { Block, Field } from '#bots/replies/reply';
import type { CardElement, InputElement } from '../card.js';
import { chooseOne, fillIn } from '../words.js';
import { actionSet } from './actions.js';
import { heading } from './heading.js';
import { literal } from './literal.js';

type Form = Extract<Block, { kind: 'form' }>;

export const form = (block: Form): readonly CardElement[] => [
  // A heading without words is read out as one.
  ...(block.title === '' ? [] : [heading(block.title)]),
  ...block.fields.map(input),
  ...actionSet([
    {
      type: 'Action.Submit',
      title: literal(block.submitLabel),
      style: 'positive',
      associatedInputs: 'auto',
      data: { submits: block.submits },
    },
  ]),
];

/** Characters: what the conversation takes of one answer. */
const LONGEST = 2_000;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** A value its control could not hold ("about 14" in a number) is shown as text rather than lost. */
function input(field: Field): InputElement {
  const label = literal(field.label);
  const value = literal(field.value);
  const common = {
    id: field.id,
    label,
    ...(field.required && { isRequired: true, errorMessage: fillIn(label) }),
  };
  const empty = value.trim() === '';
  if (field.kind === 'tick') {
    const ticked = field.value === 'yes' ? 'yes' : 'no';
    return {
      type: 'Input.Toggle',
      id: field.id,
      title: label,
      value: ticked,
      valueOn: 'yes',
      valueOff: 'no',
      wrap: true,
    };
  }
  if (field.kind === 'choice') {
    const choices = (field.choices ?? []).map((choice) => ({ title: literal(choice.label), value: choice.value }));
    return {
      type: 'Input.ChoiceSet',
      ...common,
      style: 'compact',
      placeholder: chooseOne,
      value: field.value,
      choices,
    };
  }
  if (field.kind === 'number' && (empty || Number.isFinite(Number(value)))) {
    return { type: 'Input.Number', ...common, ...(!empty && { value: Number(value) }) };
  }
  if (field.kind === 'date' && (empty || day.test(value))) {
    return { type: 'Input.Date', ...common, ...(!empty && { value }) };
  }
  const long = field.kind === 'long' ? ({ isMultiline: true, maxLength: LONGEST } as const) : {};
  return { type: 'Input.Text', ...common, ...long, ...(!empty && { value }) };
}
