// One block of a reply as the elements of a card, by its kind.

import type { Block } from '#bots/replies/reply';
import type { CardElement } from '../card.js';
import { actionSet, button } from './actions.js';
import { facts } from './facts.js';
import { form } from './form.js';
import { heading } from './heading.js';
import { list } from './list.js';
import { literal } from './literal.js';
import { table } from './table.js';
import { text } from './text.js';

/** `path` names the block's place in the card, so that what it folds away has an id of its own. */
export function block(each: Block, path: string): readonly CardElement[] {
  switch (each.kind) {
    case 'heading':
      return [heading(each.text)];
    case 'text':
      return [text(each.text, each.tone)];
    case 'facts':
      return facts(each.facts);
    case 'list':
      return list(each.items, each.title, path);
    case 'table':
      return table(each.head, each.rows, each.title);
    case 'form':
      return form(each);
    case 'more':
      return more(each.label, each.blocks, path);
    case 'actions':
      return actionSet(each.actions.map(button));
  }
}

/** Every block in its place; also what stands inside a fold. */
export const blocks = (all: readonly Block[], path: string): readonly CardElement[] =>
  all.flatMap((each, i) => block(each, `${path}-${i}`));

const more = (label: string, folded: readonly Block[], path: string): readonly CardElement[] => [
  ...actionSet([{ type: 'Action.ToggleVisibility', title: literal(label), targetElements: [path] }], 'None'),
  { type: 'Container', id: path, isVisible: false, style: 'emphasis', spacing: 'None', items: blocks(folded, path) },
];
