// Short ways to write the blocks of a reply.

import type { Carried } from './carried.js';
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

/** Says what blocks carry, their items, buttons and what is folded in them: wherever they do not say it themselves. */
export const carrying = (carries: readonly Carried[], blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block): Block => {
    const said = { carries, ...block };
    switch (said.kind) {
      case 'list':
        return {
          ...said,
          items: said.items.map((item) => ({ carries, ...item, actions: allCarrying(carries, item.actions) })),
        };
      case 'actions':
        return { ...said, actions: allCarrying(carries, said.actions) };
      case 'more':
        return { ...said, blocks: carrying(carries, said.blocks) };
      default:
        return said;
    }
  });

const allCarrying = (carries: readonly Carried[], actions: readonly Action[]): readonly Action[] =>
  actions.map((action) => ({ carries, ...action }));
