// "why 2": everything behind one option of the list.

import { warning } from '#bots/replies/index';
import { refusalReply } from '../show/refusal.js';
import { whyReply } from '../show/why.js';
import type { Handler } from '../turn.js';
import { numbered } from './numbers.js';
import { wholeList } from './the-list.js';

export const why: Handler<'why'> = async ({ rank }, scene) => {
  const found = await wholeList(scene);
  if (!found.ok) return found.outcome;
  const { option, moved } = numbered(rank, found.list, found.whole);
  if (option === null)
    return { reply: refusalReply({ code: 'no-such-option', rank, have: found.whole.options.length }) };
  const first = moved === null ? [] : [warning(moved)];
  const follows = await scene.services.whatFollows(found.asked, option.parts);
  if (!follows.ok) return { reply: refusalReply(follows.refusal) };
  return { reply: whyReply(option, found.whole, scene.services.listRules(), follows.value, first) };
};
