// "siblings", "twins", "must stay together": whether the children are brothers and sisters, and how they are to live.

import type { SiblingMode } from '#src/services/index';
import { NUMBER, type Taken, take, toNumber } from './text.js';

export interface SiblingsSlot {
  readonly related: boolean;
  readonly mode: Extract<SiblingMode, 'must' | 'prefer' | 'apart'> | null;
  /** "three siblings", "twins": how many, when that is said. */
  readonly howMany: number | null;
}

const must = /\b(?:(?:who\s+)?(?:must|have\s+to|need\s+to)\s+(?:stay|be|live|go)\s+together|together)\b/i;
const apart = /\b(?:to\s+(?:be|live)\s+)?(?:apart|separately|split\s+up)\b/i;
const twins = /\b(?:twins|triplets)\b/i;
const group = new RegExp(
  `\\b(?:an?\\s+)?(?:(?:sibling\\s+)?group\\s+of\\s+(?<of>${NUMBER})|(?<all>${NUMBER})\\s+(?:children|kids)|(?:(?<n>${NUMBER})\\s+)?(?:siblings?(?:\\s+group)?|brothers?\\s+and\\s+sisters?))\\b`,
  'i',
);
/** Only looked at: who is a boy and who a girl is the children reader's to take. */
const kin =
  /\b(?:brothers|sisters|brother\s+and\s+(?:his\s+)?sister|sister\s+and\s+(?:her\s+)?brother|(?:his|her|their)\s+(?:\w+\s+)?(?:brother|sister))\b/i;

export function readSiblings(text: string): Taken<SiblingsSlot> {
  const together = take(text, must);
  const parted = together === null ? take(text, apart) : null;
  let rest = together?.rest ?? parted?.rest ?? text;
  const pair = take(rest, twins);
  rest = pair?.rest ?? rest;
  const some = take(rest, group);
  rest = some?.rest ?? rest;
  const stated = some?.groups.of ?? some?.groups.n ?? some?.groups.all;
  const value: SiblingsSlot = {
    related: pair !== null || /sibling|brother/i.test(some?.whole ?? '') || kin.test(text),
    mode:
      together !== null
        ? /must|have|need/i.test(together.whole)
          ? 'must'
          : 'prefer'
        : parted !== null
          ? 'apart'
          : null,
    howMany: stated !== undefined ? toNumber(stated) : pair !== null ? (/^tw/i.test(pair.whole) ? 2 : 3) : null,
  };
  return { value, from: [together, parted, pair, some].flatMap((each) => (each === null ? [] : [each.whole])), rest };
}
