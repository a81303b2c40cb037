// Every piece of a reply that says something: blocks, items, buttons, and what is folded in them. A row of buttons, and a list without a title, say nothing of their own.

import type { Action, Block, Item } from '#bots/replies/index';

export type Piece = Block | Item | Action;

export const piecesOf = (blocks: readonly Block[]): readonly Piece[] =>
  blocks.flatMap((block): readonly Piece[] => {
    switch (block.kind) {
      case 'list': {
        const parts = block.items.flatMap((item) => [item, ...item.actions]);
        return block.title === undefined ? parts : [block, ...parts];
      }
      case 'actions':
        return block.actions;
      case 'more':
        return [block, ...piecesOf(block.blocks)];
      default:
        return [block];
    }
  });

/** Blocks at any depth, with those that only hold others. */
export const blocksIn = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'more' ? [block, ...blocksIn(block.blocks)] : [block]));
