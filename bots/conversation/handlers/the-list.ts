// The list a conversation is about: asked afresh each time, so that no answer is older than its facts.

import { button } from '#bots/replies/index';
import { talk } from '#bots/words/talk';
import type { MatchAnswer, Narrowing } from '#src/services/index';
import { referralId } from '#src/services/terms';
import { type Asked, type ListMemory, seenNow, type WhoAsked } from '../memory.js';
import { referralOf } from '../request/referral.js';
import { askBack } from '../show/asking.js';
import { listReply, PAGE, pageOf } from '../show/list.js';
import { refusalReply } from '../show/refusal.js';
import type { Outcome, Scene } from '../turn.js';

/** The referral by reference, or made again from the confirmed form. */
export async function askedBy(who: WhoAsked, { services }: Scene): Promise<Asked> {
  return who.kind === 'referral' ? referralId(who.id) : referralOf(who.request, await services.localities());
}

/** Shows five options from `from` on, and remembers which list it was and what each number meant. */
export async function showList(who: WhoAsked, narrowing: Narrowing, from: number, scene: Scene): Promise<Outcome> {
  const found = await scene.services.matchReferral(await askedBy(who, scene), narrowing);
  if (!found.ok) return { reply: refusalReply(found.refusal) };
  const names = await scene.services.providers();
  const view = {
    asked: who,
    answer: found.value,
    from,
    providerName: (id: string) => [...names.values()].find((each) => each.id === id)?.name ?? id,
  };
  const shown = pageOf(view);
  const before = from === 0 ? [] : (scene.memory.list?.seen ?? []);
  const list: ListMemory = {
    asked: who,
    narrowing,
    shown: from + shown.length,
    seen: [...before, ...seenNow(shown)].slice(-20 * PAGE),
  };
  return { reply: listReply(view), memory: { ...scene.memory, list, pending: null } };
}

/** Without a list in this thread: which referral? */
export const whichReferral = async ({ services }: Scene): Promise<Outcome> => {
  const open = await services.openReferrals();
  return {
    reply: askBack(talk.noListYet, [...open.slice(0, 4).map(({ id }) => button(`match ${id}`)), button('referrals')]),
  };
};

export type Found =
  | { readonly ok: true; readonly list: ListMemory; readonly asked: Asked; readonly whole: MatchAnswer }
  | { readonly ok: false; readonly outcome: Outcome };

/** The whole list, numbered as always, however it was narrowed. */
export async function wholeList(scene: Scene): Promise<Found> {
  const { list } = scene.memory;
  if (list === null) return { ok: false, outcome: await whichReferral(scene) };
  const asked = await askedBy(list.asked, scene);
  const found = await scene.services.matchReferral(asked);
  return found.ok
    ? { ok: true, list, asked, whole: found.value }
    : { ok: false, outcome: { reply: refusalReply(found.refusal) } };
}
