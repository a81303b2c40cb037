// A reply as the activity that carries it: the card, and one plain sentence for notifications and screen readers.

import { type Activity, ActivityTypes, CardFactory } from 'botbuilder';
import type { Reply } from '#bots/replies/reply';
import { card, cardBudget } from './render/card.js';
import { literal } from './render/literal.js';
import { wentWrong } from './words.js';

/** No text beside the card: clients would show both. The summary is what a lock screen shows, and holds no fact about a child. */
export function answer(reply: Reply, budget = cardBudget): Partial<Activity> {
  const summary = literal(reply.summary);
  return {
    type: ActivityTypes.Message,
    summary,
    speak: summary,
    attachments: [CardFactory.adaptiveCard(card(reply, budget))],
    ...(reply.follow !== undefined && { channelData: { follow: reply.follow } }),
  };
}

export const failure = (reference: string): Partial<Activity> => answer(wentWrong(reference));
