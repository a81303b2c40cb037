// "allocate": everyone who waits, placed at once. For managers; a proposal and never a decision.

import { homeId, referralId } from '#src/services/terms';
import type { AtHome } from '../command.js';
import { proposalReply } from '../show/proposal/reply.js';
import { refusalReply } from '../show/refusal.js';
import type { Handler } from '../turn.js';

/** Nobody waits in front of a chat for longer: what was found by then is shown, and said to be no more than that. */
const PATIENCE = 30_000;

export const allocate: Handler<'allocate'> = async ({ pins, bans }, { services, who }) => {
  const found = await services.allocate({ pins: pins.map(named), bans: bans.map(named), timeLimit: PATIENCE });
  if (!found.ok) return { reply: refusalReply(found.refusal) };
  return { reply: proposalReply(found.value.proposal, who.surface === 'page') };
};

const named = ({ referral, home }: AtHome) => ({ referral: referralId(referral), home: homeId(home) });
