// A reply as an Adaptive Card: every block in order, within our own limit of size.

import type { Reply } from '#bots/replies/reply';
import type { AdaptiveCard } from '../card.js';
import { blocks } from './block.js';
import { fit } from './fit.js';
import { literal } from './literal.js';

/** Bytes of JSON in UTF-8: fits every channel, also those that count two bytes a character (Teams' webhooks: 28 KB). */
export const cardBudget = 25 * 1024;

/** Our own page counts no bytes: every rule and its source is there to be unfolded. */
export const pageBudget = 512 * 1024;

/** A reply too long for the budget loses details first, and says so. */
export const card = (reply: Reply, budget = cardBudget): AdaptiveCard =>
  draw(fit(reply, (shorter) => within(draw(shorter), budget)));

function draw(reply: Reply): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: literal(reply.summary),
    body: blocks(reply.blocks, 'part'),
  };
}

const within = (drawn: AdaptiveCard, budget: number): boolean => Buffer.byteLength(JSON.stringify(drawn)) <= budget;
