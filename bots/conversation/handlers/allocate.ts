// "allocate": everyone who waits, placed at once. For managers; a proposal and never a decision.

import { button } from '#bots/replies/index';
import { allocationWords } from '#bots/words/waiting/allocation';
import { homeId, mayAllocate, referralId } from '#src/services/terms';
import type { AtHome } from '../command.js';
import { askBack } from '../show/asking.js';
import { proposalReply } from '../show/proposal/reply.js';
import { refusalReply } from '../show/refusal.js';
import type { Handler } from '../turn.js';

/** Nobody waits in front of a chat for longer: what was found by then is shown, and said to be no more than that. */
const PATIENCE = 30_000;

export const allocate: Handler<'allocate'> = async ({ pins, bans }, { services, who }) => {
  if (!mayAllocate(who.roles ?? [])) return { reply: askBack(allocationWords.notYours, [button('referrals')]) };
  const found = await services.allocate({ pins: pins.map(named), bans: bans.map(named), timeLimit: PATIENCE });
  if (!found.ok) return { reply: refusalReply(found.refusal) };
  return { reply: proposalReply(found.value.proposal, who.surface === 'page') };
};

const named = ({ referral, home }: AtHome) => ({ referral: referralId(referral), home: homeId(home) });
