// Short ways to write the blocks of a reply.

import type { Action, Block, Item } from './reply.js';

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const text = (words: string): Block => ({ kind: 'text', text: words });
export const quiet = (words: string): Block => ({ kind: 'text', text: words, tone: 'quiet' });
export const warning = (words: string): Block => ({ kind: 'text', text: words, tone: 'warning' });

/** A button that says what it does: its label is its words, unless another is given. */
export const button = (says: string, label = says): Action => ({ label, says });

/** No block at all when there is nothing to press, list or unfold. */
export const buttons = (actions: readonly Action[]): readonly Block[] =>
  actions.length === 0 ? [] : [{ kind: 'actions', actions }];
export const listOf = (title: string, items: readonly Item[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', title, items }];
export const folded = (label: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'more', label, blocks }];

/** An unnumbered line of a list. */
export const plainItem = (head: string, line: string, more: Partial<Item> = {}): Item => ({
  number: null,
  head,
  line,
  details: [],
  muted: false,
  actions: [],
  ...more,
});
