// The bot: turns in, Adaptive Cards out, over Microsoft's adapter; the same code answers the page and a channel.

import { TurnContext } from 'botbuilder';
import type { Hear, Surface, Turn } from '#bots/conversation/index';
import { type App, createAdapter } from './adapter.js';
import { answer, failure } from './answer.js';
import { type Outcome, processInProcess } from './in-process.js';
import { type AnsweredActivity, answered, type LocalActivity, localMessage } from './local.js';
import { cardBudget, pageBudget } from './render/card.js';
import { cardInvoke, turn } from './turn.js';
import { answeredBelow } from './words.js';

export interface ActivityBotParts {
  readonly hear: Hear;
  /** Logs what went wrong, and gives the reference a person may quote. */
  readonly report: (error: unknown) => string;
  /** The bot's registration. Without one, activities from outside are unsigned: see messages-door.ts. */
  readonly app?: App | undefined;
}

export interface ActivityBot {
  /** True when activities from outside must be signed by the channel. */
  readonly signed: boolean;
  /** One activity from the page, in this process, and what it is answered with. */
  processLocally(activity: LocalActivity): Promise<readonly AnsweredActivity[]>;
  /** One activity that came over HTTP, with its authorization header. */
  processRemote(activity: Record<string, unknown>, authorization: string): Promise<Outcome>;
}

/** Two adapters, so that the page needs no registration and a registration never opens the page. */
export function createActivityBot({ hear, report, app }: ActivityBotParts): ActivityBot {
  const page = createAdapter(report);
  const channel = app ? createAdapter(report, app) : page;
  const on = (surface: Surface) => (context: TurnContext) => respond(context, surface, hear);
  return {
    signed: app !== undefined,
    async processLocally(activity) {
      const { body } = await processInProcess(page, localMessage(activity), '', on('page'));
      const activities = answered(body);
      return activities.length > 0 ? activities : answered({ activities: [failure(report(new Error('no-answer')))] });
    },
    processRemote: (activity, authorization) => processInProcess(channel, activity, authorization, on('teams')),
  };
}

/** Our own page counts no bytes; a channel does. */
const budgetOf = (surface: Surface): number => (surface === 'page' ? pageBudget : cardBudget);

/** Buttons do what the words do: a pressed card button is answered by a new message, as if its words were typed. */
async function respond(context: TurnContext, surface: Surface, hear: Hear): Promise<void> {
  TurnContext.removeRecipientMention(context.activity);
  const asked = turn(context.activity, surface);
  if (asked) await reply(context, asked, hear);
  if (context.activity.type === 'invoke') await context.sendActivity(invoked(context.activity.name, asked !== null));
}

/** Where part of an answer is not ready, a channel is sent it afterwards; the page asks for it by itself (see local.ts). */
async function reply(context: TurnContext, asked: Turn, hear: Hear): Promise<void> {
  const budget = budgetOf(asked.surface);
  const first = await hear(asked);
  await context.sendActivity(answer(first, budget));
  if (first.follow === undefined || asked.surface === 'page') return;
  const { form: _, delivery: ___, ...where } = asked;
  const { follow: __, ...rest } = await hear({ ...where, words: first.follow });
  await context.sendActivity(answer(rest, budget));
}

/** What an invoke is answered with in its own HTTP response: a word that the answer stands below, or that it was not understood. */
const invoked = (name: string | undefined, understood: boolean) => ({
  type: 'invokeResponse',
  value:
    name !== cardInvoke
      ? { status: 501 }
      : understood
        ? {
            status: 200,
            body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answeredBelow },
          }
        : { status: 400 },
});
