// What "2" or "H-204" means in this thread: which referral, which children in which home; or what is to be asked back.

import { button } from '#bots/replies/index';
import { holdWords } from '#bots/words/record/holds';
import type { PartAsked } from '#src/services/index';
import { childId, homeId, type ReferralId, referralId } from '#src/services/terms';
import { asTyped } from '../../carries.js';
import type { What } from '../../record/command.js';
import { askBack } from '../../show/asking.js';
import { refusedSaying } from '../../show/record/refused.js';
import type { Outcome, Scene } from '../../turn.js';
import { whichReferral } from '../the-list.js';

export type Meant =
  | {
      readonly ok: true;
      readonly referral: ReferralId;
      readonly parts: readonly PartAsked[];
      readonly replay: string | null;
    }
  | { readonly ok: false; readonly outcome: Outcome };

const asks = (outcome: Outcome): Meant => ({
  ok: false,
  outcome: { ...outcome, reply: { ...outcome.reply, refused: true } },
});

/** A number means what it meant when it was shown, and nothing that has not been shown. */
export async function meantBy(
  act: 'hold' | 'propose',
  what: What,
  referral: string | null,
  scene: Scene,
): Promise<Meant> {
  const { list } = scene.memory;
  const listed = list?.asked.kind === 'referral' ? list.asked.id : null;
  if (what.kind === 'home') {
    const meant = referral ?? listed;
    if (meant !== null) return found(meant, [{ home: homeId(what.home) }], meant === listed ? replayOf(scene) : null);
    if (list !== null) return asks({ reply: refusedSaying(holdWords.described, [button('referrals')]) });
    return asks(await forWhom(act, what.home, scene));
  }
  if (list === null) return asks(await whichReferral(scene));
  if (listed === null) return asks({ reply: refusedSaying(holdWords.described, [button('referrals')]) });
  if (referral !== null && referral !== listed)
    return asks({
      reply: refusedSaying(holdWords.otherList(what.number, listed, referral), [button(`match ${referral}`)]),
    });
  const seen = list.seen.findLast(({ rank }) => rank === what.number);
  if (seen === undefined)
    return asks({ reply: refusedSaying(holdWords.notSeen(what.number), [button('list'), button('more')]) });
  const parts = seen.homes.map((home, i): PartAsked => {
    const children = seen.children?.[i];
    return { home: homeId(home), ...(children !== undefined && { children: children.map((each) => childId(each)) }) };
  });
  return found(listed, parts, replayOf(scene));
}

const replayOf = ({ memory }: Scene): string | null => memory.list?.replay ?? null;

const found = (referral: string, parts: readonly PartAsked[], replay: string | null): Meant => ({
  ok: true,
  referral: referralId(referral),
  parts,
  replay,
});

async function forWhom(act: string, home: string, { services }: Scene): Promise<Outcome> {
  const open = await services.openReferrals();
  const buttons = open.slice(0, 4).map(({ id }) => button(`${act} ${home} for ${id}`));
  return { reply: askBack(holdWords.forWhom(act, home), [...buttons, button('referrals')], asTyped) };
}
