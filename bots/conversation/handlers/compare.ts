// "compare 1 and 3": only what differs, and "no real difference" when nothing does.

import { button } from '#bots/replies/index';
import { talk } from '#bots/words/talk';
import { askPlainly } from '../show/asking.js';
import { compareReply } from '../show/compare.js';
import { refusalReply } from '../show/refusal.js';
import type { Handler } from '../turn.js';
import { numbered } from './numbers.js';
import { wholeList } from './the-list.js';

export const compare: Handler<'compare'> = async ({ a, b }, scene) => {
  if (a === b) return { reply: askPlainly(talk.sameTwice(a), [button('list')]) };
  const found = await wholeList(scene);
  if (!found.ok) return found.outcome;
  const [first, second] = [a, b].map((rank) => ({ rank, ...numbered(rank, found.list, found.whole) }));
  const have = found.whole.options.length;
  for (const each of [first, second])
    if (each !== undefined && each.option === null)
      return { reply: refusalReply({ code: 'no-such-option', rank: each.rank, have }) };
  if (!first?.option || !second?.option) return { reply: refusalReply({ code: 'no-such-option', rank: b, have }) };
  const moved = [first.moved, second.moved].filter((each) => each !== null);
  return { reply: compareReply(first.option, second.option, found.whole, moved) };
};
