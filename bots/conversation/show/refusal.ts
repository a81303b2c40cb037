// A refusal a person can act on: what is wrong, and the nearest thing that is right.

import { button, type Reply } from '#bots/replies/index';
import { sayRefusal } from '#bots/words/talk';
import type { Refusal } from '#src/services/index';
import { askBack } from './asking.js';

export function refusalReply(refusal: Refusal): Reply {
  switch (refusal.code) {
    case 'unknown-referral':
      return askBack(sayRefusal(refusal), [
        ...refusal.nearest.slice(0, 3).map((id) => button(`match ${id}`)),
        button('referrals'),
      ]);
    case 'unknown-home':
      return askBack(sayRefusal(refusal), [
        ...refusal.nearest.slice(0, 3).map((id) => button(`why not ${id}`)),
        button('list'),
      ]);
    case 'referral-not-open':
      return askBack(sayRefusal(refusal), [button('referrals')]);
    case 'no-such-option':
      return askBack(sayRefusal(refusal), [...(refusal.have > 0 ? [button('why 1')] : []), button('list')]);
    case 'empty-county':
      return askBack(sayRefusal(refusal), [button('help')]);
  }
}
