// What options would cost the others who wait: asked by a person, or by a surface whose list came first.

import type { WhoAsked } from '../memory.js';
import { costsReply } from '../show/costs.js';
import { PAGE } from '../show/list.js';
import { refusalReply } from '../show/refusal.js';
import type { Handler, Scene } from '../turn.js';
import { askedBy, whichReferral } from './the-list.js';

export const costs: Handler<'costs'> = async ({ referral, numbers }, scene) => {
  const { list } = scene.memory;
  const who: WhoAsked | null = referral === null ? (list?.asked ?? null) : { kind: 'referral', id: referral };
  if (who === null) return whichReferral(scene);
  const asked = await askedBy(who, scene);
  const found = await scene.services.matchReferral(asked);
  if (!found.ok) return { reply: refusalReply(found.refusal) };
  const [from, to] = numbers ?? lastShown(scene, who);
  const options = found.value.options.filter(({ rank }) => rank >= from && rank <= to).slice(0, MOST);
  const ranks = options.map(({ rank }) => rank);
  const costed = await scene.services.costsToOthers(asked, ranks);
  if (!costed.ok) return { reply: refusalReply(costed.refusal) };
  return { reply: costsReply(who, options, costed.value) };
};

/** A solve each: a page of them at a time, and a little over. */
const MOST = 4 * PAGE;

/** The page of the list that was shown last; of another list, its first. */
function lastShown({ memory: { list } }: Scene, who: WhoAsked): readonly [number, number] {
  const same = list !== null && JSON.stringify(list.asked) === JSON.stringify(who);
  const ranks = same ? list.seen.slice(-PAGE).map(({ rank }) => rank) : [];
  return ranks.length === 0 ? [1, PAGE] : [Math.min(...ranks), Math.max(...ranks)];
}
