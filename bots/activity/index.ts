// The room that speaks the bot protocol: turns in, Adaptive Cards out. Nothing else imports its library.

export type { Hear, Surface, Turn } from '#bots/conversation/index';
export type { App } from './adapter.js';
export { type ActivityBot, type ActivityBotParts, createActivityBot } from './bot.js';
export type { AnsweredActivity, LocalActivity } from './local.js';
export { answersToThisMachine, type MessagesDoor, mayMountMessages } from './messages-door.js';
export { card, cardBudget } from './render/card.js';
