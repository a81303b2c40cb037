// A form of the record sent back: read again by its name, then done by the verb that it belongs to.

import { button } from '#bots/replies/index';
import { actForms } from '#bots/words/record/decisions';
import { formNamed, LONGEST_WORDS } from '../../record/forms.js';
import { refusedSaying } from '../../show/record/refused.js';
import type { Handler } from '../../turn.js';
import { recordView } from './decisions.js';
import { sendGate } from './gates.js';
import { putForward } from './propose.js';
import { sendEnd } from './steps.js';

export const sendForm: Handler<'send-form'> = (command, scene) => {
  const form = formNamed(command.form);
  if (form === null) return { reply: refusedSaying(actForms.oldForm, [button('decisions')]) };
  // Told and not cut: half of what somebody said would be another thing.
  const isLong = Object.values(command.values).some((value) => value.length > LONGEST_WORDS);
  if (isLong) return { reply: refusedSaying(actForms.tooLong(LONGEST_WORDS), [button('decisions')]) };
  switch (form.form) {
    case 'propose':
      return putForward(form, command.values, scene);
    case 'view':
      return recordView(form, command.values, scene);
    case 'gate':
      return sendGate(form, command.values, scene);
    case 'end':
      return sendEnd(form, command.values, scene);
  }
};
