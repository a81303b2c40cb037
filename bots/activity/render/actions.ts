// Buttons that do what the words do. The one file to change for a client that prefers Action.Execute.

import type { Action } from '#bots/replies/reply';
import type { ActionSet, ActionSubmit, CardAction, Spacing } from '../card.js';
import { literal } from './literal.js';

export const button = (action: Action): ActionSubmit => ({
  type: 'Action.Submit',
  title: literal(action.label),
  ...(action.style === 'primary' && { style: 'positive' }),
  associatedInputs: 'none',
  data: { says: literal(action.says) },
});

/** No buttons, no set: an empty one is an error to some clients. */
export const actionSet = (actions: readonly CardAction[], spacing?: Spacing): readonly ActionSet[] =>
  actions.length === 0 ? [] : [{ type: 'ActionSet', ...(spacing && { spacing }), actions }];
