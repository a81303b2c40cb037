// /api/messages, where a channel delivers activities: mounted only with an app id, or by a local flag on this machine.

import type { IncomingMessage, RequestListener } from 'node:http';
import { type ActivityBot, answersToThisMachine } from '#bots/activity/index';
import { isJson, isLoopback, isOurHost } from '#src/access/page-without-sign-in';
import { type Answer, json, refusal } from './http/answer.js';
import { readJson } from './http/body.js';
import { handler } from './http/handler.js';
import * as words from './words.js';

/** Whether to mount it at all is `mayMountMessages`; not mounted, the page answers 404 here as anywhere else. */
export const createMessagesEndpoint = (bot: ActivityBot, report: (error: unknown) => string): RequestListener =>
  handler((request) => answerTo(request, bot), report);

/** A channel's activity carries at most 256 KB; ours are far smaller. */
const bodyLimit = 256 * 1024;

async function answerTo(request: IncomingMessage, bot: ActivityBot): Promise<Answer> {
  if (!bot.signed && !isFromThisMachine(request)) return refusal(403, words.refused['not-this-machine']);
  if (request.method !== 'POST') return refusal(405, words.wrongMethod('POST'), { allow: 'POST' });
  if (!isJson(request.headers['content-type'] ?? null)) return refusal(415, words.refused['not-json']);
  const body = await readJson(request, bodyLimit);
  if (!body.ok) return refusal(body.why === 'too-large' ? 413 : 400, words.notAccepted, { connection: 'close' });
  if (!isRecord(body.value) || typeof body.value.type !== 'string') return refusal(400, words.notAccepted);
  if (!bot.signed && !answersToThisMachine(body.value.serviceUrl)) return refusal(403, words.notAccepted);
  const { status, body: answered } = await bot.processRemote(body.value, request.headers.authorization ?? '');
  // The adapter puts an error's own text in the body of what it refuses: that text stays here.
  return status >= 400 ? refusal(status, words.notAccepted) : json(status, answered ?? {});
}

/** Unsigned: a page elsewhere must not reach it through this machine's browser, by name or by script. */
const isFromThisMachine = ({ headers, socket }: IncomingMessage): boolean =>
  isLoopback(socket.localAddress ?? null) &&
  isOurHost(headers.host ?? null, socket.localPort ?? null) &&
  headers.origin === undefined;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
