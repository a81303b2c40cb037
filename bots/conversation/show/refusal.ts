// A refusal a person can act on: what is wrong, and the nearest thing that is right.

import { type Action, button, type Reply } from '#bots/replies/index';
import { sayRefusal } from '#bots/words/talk';
import type { Refusal } from '#src/services/index';
import { asTyped } from '../carries.js';
import { askBack, askPlainly } from './asking.js';

/** Told so to a program too. */
export const refusalReply = (refusal: Refusal): Reply => ({ ...replyTo(refusal), refused: true });

function replyTo(refusal: Refusal): Reply {
  switch (refusal.code) {
    case 'unknown-referral':
      return ask(refusal, [...refusal.nearest.slice(0, 3).map((id) => button(`match ${id}`)), button('referrals')]);
    case 'unknown-home':
      return ask(refusal, [...refusal.nearest.slice(0, 3).map((id) => button(`why not ${id}`)), button('list')]);
    case 'referral-not-open':
      return ask(refusal, [button('referrals')]);
    case 'no-such-option':
      return ask(refusal, [...(refusal.have > 0 ? [button('why 1')] : []), button('list')]);
    case 'not-permitted':
      return askPlainly(sayRefusal(refusal), [button('who am I'), button('help')]);
    case 'empty-county':
      return askPlainly(sayRefusal(refusal), [button('help')]);
  }
}

/** What was typed is in it again. */
const ask = (refusal: Refusal, actions: readonly Action[]): Reply => askBack(sayRefusal(refusal), actions, asTyped);
