// A reply made short enough to send: what a person can ask for again goes first, and every cut is said.

import type { Block, Item, Reply } from '#bots/replies/reply';
import { askMore, askWhy, foldedAway, tooLong } from '../words.js';

type Cut = (block: Block) => Block;

/** The gentlest cut that fits; a form is never cut, since it would then confirm something else. */
export function fit(reply: Reply, fits: (shorter: Reply) => boolean): Reply {
  for (const cut of cuts) {
    const shorter: Reply = { ...reply, blocks: reply.blocks.map(cut) };
    if (fits(shorter)) return shorter;
  }
  const bare: Reply = { ...reply, blocks: [{ kind: 'text', text: reply.summary }, tooLongBlock] };
  return fits(bare) ? bare : { summary: tooLong, blocks: [tooLongBlock] };
}

const tooLongBlock: Block = { kind: 'text', text: tooLong, tone: 'warning' };

const dropDetails: Cut = (block) => {
  if (block.kind === 'list') return { ...block, items: block.items.map(withoutDetails) };
  if (block.kind === 'more') return { ...block, blocks: block.blocks.map(dropDetails) };
  return block;
};

const withoutDetails = (item: Item): Item =>
  item.details.length === 0 ? item : { ...item, details: item.number === null ? [] : [askWhy(item.number)] };

const dropFolded: Cut = (block) =>
  block.kind === 'more' ? { kind: 'text', text: foldedAway(block.label), tone: 'quiet' } : dropDetails(block);

const shorten =
  (most: number): Cut =>
  (whole) => {
    const block = dropFolded(whole);
    if (block.kind === 'list') return { ...block, items: head(block.items, most, restLine) };
    if (block.kind === 'table') return { ...block, rows: head(block.rows, most, (left) => [askMore(left)]) };
    return block;
  };

/** Gentlest first; each is made on the whole reply, so that it counts all that it leaves out. */
const cuts: readonly Cut[] = [(block) => block, dropDetails, dropFolded, ...[40, 20, 10, 5, 2].map(shorten)];

const head = <T>(all: readonly T[], most: number, rest: (left: number) => T): readonly T[] =>
  all.length <= most ? all : [...all.slice(0, most), rest(all.length - most)];

const restLine = (left: number): Item => ({
  number: null,
  head: askMore(left),
  line: '',
  details: [],
  muted: false,
  actions: [],
});
