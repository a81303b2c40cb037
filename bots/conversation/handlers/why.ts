// "why 2": everything behind one option of the list.

import { warning } from '#bots/replies/index';
import { costOf, isAwaited } from '../show/costs.js';
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
  const { services, beside } = scene;
  const follows = await services.whatFollows(found.asked, option.parts);
  if (!follows.ok) return { reply: refusalReply(follows.refusal) };
  const costs = await beside(services.costsToOthers(found.asked, [option.rank]));
  const sensitivity = option.rank === 1 ? await beside(services.sensitivity(found.asked)) : null;
  const at = {
    cost: costs?.ok ? costOf(costs.value, option.rank) : null,
    sensitivity: sensitivity?.ok ? sensitivity.value : null,
  };
  const reply = whyReply(option, found.whole, services.listRules(), follows.value, at, first);
  const { asked } = found.list;
  const isLate = isAwaited(costs?.ok ? costs.value : null) && asked.kind === 'referral';
  return { reply: isLate ? { ...reply, follow: `costs ${asked.id} ${option.rank}-${option.rank}` } : reply };
};
