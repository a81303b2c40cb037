// The list a conversation is about: asked afresh each time, so that no answer is older than its facts.

import { button } from '#bots/replies/index';
import { talk } from '#bots/words/talk';
import type { MatchAnswer, Matched, Narrowing } from '#src/services/index';
import { referralId } from '#src/services/terms';
import { ofReference } from '../carries.js';
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
  const { services, beside } = scene;
  const asked = await askedBy(who, scene);
  const found = await services.matchReferral(asked, narrowing);
  if (!found.ok) return { reply: refusalReply(found.refusal) };
  const names = await services.providers();
  const shown = pageOf({ answer: found.value, from });
  const ranks = shown.map(({ rank }) => rank);
  // First what takes this thread, then what is waited for: the plan for everyone may have to be made first.
  const inTime = from === 0 && ranks.length > 0 && isQuick(found.value);
  const sensitivity = inTime ? await beside(services.sensitivity(asked)) : null;
  const costs = ranks.length === 0 ? null : await beside(services.costsToOthers(asked, ranks));
  const view = {
    asked: who,
    answer: found.value,
    costs: costs?.ok ? costs.value : null,
    sensitivity: sensitivity?.ok ? sensitivity.value : null,
    from,
    providerName: (id: string) => [...names.values()].find((each) => each.id === id)?.name ?? id,
  };
  const before = from === 0 ? [] : (scene.memory.list?.seen ?? []);
  const list: ListMemory = {
    asked: who,
    narrowing,
    shown: from + shown.length,
    seen: [...before, ...seenNow(shown)].slice(-20 * PAGE),
    replay: found.value.versions.replay,
  };
  return { reply: listReply(view), memory: { ...scene.memory, list, pending: null } };
}

/** Ranked again a few times over, which a list of splits takes seconds for: of that, "why 1" tells. */
const isQuick = ({ solve }: Matched): boolean => solve.status === 'not-run';

/** Without a list in this thread: which referral? */
export const whichReferral = async ({ services }: Scene): Promise<Outcome> => {
  const open = await services.openReferrals();
  return {
    reply: askBack(
      talk.noListYet,
      [...open.slice(0, 4).map(({ id }) => button(`match ${id}`)), button('referrals')],
      ofReference,
    ),
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
