// A reply as one place may carry it: what it may not is taken out or told with less, and a sentence says where the rest is.

import { text } from './build.js';
import { type Carried, type Carries, kindsOf } from './carried.js';
import type { Block, Item, Reply } from './reply.js';

export interface Limits {
  readonly may: (kind: Carried) => boolean;
  /** Of the summary too: it is the first line of a notification. */
  readonly mayPreview: (kind: Carried) => boolean;
  readonly said: {
    /** In place of a summary that may not be previewed. */
    readonly summary: string;
    /** That the rest is elsewhere. */
    readonly rest: string;
  };
}

/** The same reply, not a copy, where nothing had to go. */
export function redact(reply: Reply, { may, mayPreview, said }: Limits): Reply {
  const allowed = (piece: Carries) => kindsOf(piece).every(may);
  const { kept, lost } = sift(reply.blocks, allowed);
  const preview = allowed(reply) && kindsOf(reply).every(mayPreview);
  // The words that bring the rest name the case.
  const follows = reply.follow === undefined || (!lost && may('case-reference'));
  if (preview && follows && isSame(kept, reply.blocks)) return reply;
  const { follow, ...rest } = reply;
  return {
    ...rest,
    ...(preview ? {} : { summary: said.summary, carries: ['words'] }),
    blocks: lost ? [...withoutBareHeadings(kept, reply.blocks), { ...text(said.rest), carries: ['words'] }] : kept,
    ...(follows && follow !== undefined && { follow }),
  };
}

type Allowed = (piece: Carries) => boolean;

interface Sifted {
  readonly kept: readonly Block[];
  readonly lost: boolean;
}

function sift(blocks: readonly Block[], allowed: Allowed): Sifted {
  const each = blocks.map((block) => ofBlock(block, allowed));
  return { kept: each.flatMap(({ kept }) => kept), lost: each.some(({ lost }) => lost) };
}

const whole = (block: Block): Sifted => ({ kept: [block], lost: false });
const gone: Sifted = { kept: [], lost: true };

/** A block without any of its parts is none; what stands in its place says itself that it is less. */
function ofBlock(block: Block, allowed: Allowed): Sifted {
  switch (block.kind) {
    case 'list':
      return parts(block, ofItems(block.items, allowed), allowed);
    case 'actions': {
      const actions = block.actions.filter(allowed);
      if (actions.length === block.actions.length) return whole(block);
      // A button tells nothing that is missed: the words behind it are still to be said.
      return { kept: actions.length === 0 ? [] : [{ ...block, actions }], lost: false };
    }
    case 'more': {
      const { kept, lost } = sift(block.blocks, allowed);
      if (!allowed(block) || kept.length === 0) return gone;
      return isSame(kept, block.blocks) ? whole(block) : { kept: [{ ...block, blocks: kept }], lost };
    }
    default:
      if (allowed(block)) return whole(block);
      return block.instead === undefined ? gone : ofBlock(block.instead, allowed);
  }
}

/** Numbers stay as they were given: they are said again as they stand. */
function parts(block: Extract<Block, { kind: 'list' }>, items: readonly Item[], allowed: Allowed): Sifted {
  const titled = block.title === undefined || allowed(block);
  if (titled && isSame(items, block.items)) return whole(block);
  if (items.length === 0) return gone;
  const { title, ...untitled } = block;
  return { kept: [{ ...(titled ? block : untitled), items }], lost: true };
}

const ofItems = (items: readonly Item[], allowed: Allowed): readonly Item[] =>
  items.filter(allowed).map((item) => {
    const actions = item.actions.filter(allowed);
    return actions.length === item.actions.length ? item : { ...item, actions };
  });

/** A heading stands over something: it goes with what stood under it. */
const withoutBareHeadings = (blocks: readonly Block[], before: readonly Block[]): readonly Block[] =>
  blocks.filter((block, i) => {
    if (block.kind !== 'heading' || !isBare(blocks[i + 1])) return true;
    return isBare(before[before.indexOf(block) + 1]);
  });
const isBare = (next: Block | undefined): boolean => next === undefined || next.kind === 'heading';

const isSame = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((each, i) => each === others[i]);
