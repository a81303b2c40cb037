// The page's door: every request is checked before anything is read, and every failure is a plain sentence.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { ActivityBot } from '#bots/activity/index';
import { mayBind, mayServe, refusalOf } from '#src/access/page-without-sign-in';
import { file, isFile } from './files.js';
import { type Answer, json, refusal } from './http/answer.js';
import { readJson } from './http/body.js';
import { handler } from './http/handler.js';
import { message } from './message.js';
import { personOf } from './person.js';
import { refusalPage } from './refusal-page.js';
import * as words from './words.js';

/** What the page must know of the council; it shows no more. */
export interface ShownCouncil {
  readonly name: string;
  /** A day, yyyy-mm-dd: the data's clock. */
  readonly asAt: string;
  readonly invented: boolean;
}

/** Whom the person at a browser is, and the invented staff that they may play instead. */
export interface ShownCast {
  /** Null while they are nobody but a visitor. */
  readonly plays: string | null;
  readonly staff: readonly { readonly id: string; readonly label: string }[];
}

export interface WebParts {
  readonly bot: ActivityBot;
  readonly council: () => Promise<ShownCouncil | null>;
  /** Whom a browser plays, and whom it may play: left out, the page offers nobody. `person` is a browser's own id. */
  readonly cast?: (person: string) => Promise<ShownCast>;
  /** Where the server will listen. */
  readonly bind: { readonly host: string };
  /** Logs what went wrong, and gives the reference a person may quote. */
  readonly report: (error: unknown) => string;
  /** Unguessable: it is all that keeps one browser's conversation from another's. */
  readonly newPerson?: () => string;
}

/**
 * Every address of the page; anything else is answered 404.
 * @throws RangeError for any address but this machine's own: the page asks nobody who they are.
 */
export function createWeb(parts: WebParts): RequestListener {
  if (!mayBind(parts.bind.host)) throw new RangeError(words.cannotBind(parts.bind.host));
  return handler((request) => answerTo(request, parts), parts.report);
}

const bodyLimit = 32 * 1024;

async function answerTo(request: IncomingMessage, parts: WebParts): Promise<Answer> {
  const method = request.method ?? '';
  const refusedAs = refusalOf({
    method,
    host: request.headers.host ?? null,
    origin: request.headers.origin ?? null,
    contentType: request.headers['content-type'] ?? null,
    localAddress: request.socket.localAddress ?? null,
    localPort: request.socket.localPort ?? null,
  });
  if (refusedAs) return refusal(refusedAs === 'not-json' ? 415 : 403, words.refused[refusedAs]);
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const allowed =
    path === '/say' ? 'POST' : path === '/council' || path === '/cast' || isFile(path) ? 'GET, HEAD' : null;
  if (allowed === null) return refusal(404, words.notFound);
  if (!allowed.split(', ').includes(method)) return refusal(405, words.wrongMethod(allowed), { allow: allowed });
  if (path !== '/' && isFile(path)) return file(path);
  return served(path, request, parts);
}

/** What shows data, or the page that would: only for an invented county. */
async function served(path: string, request: IncomingMessage, parts: WebParts): Promise<Answer> {
  const council = await parts.council();
  if (!council || !mayServe(council)) {
    const why = council ? words.realData : words.noCounty;
    const status = council ? 403 : 503;
    return path === '/' ? refusalPage(status, why) : refusal(status, why);
  }
  const person = personOf(request, parts.newPerson ?? randomUUID);
  if (path === '/say') return say(request, person.id, parts.bot, person.setCookie);
  if (path === '/cast') return json(200, (await parts.cast?.(person.id)) ?? nobody, person.setCookie);
  if (path === '/council') return json(200, { name: council.name, asAt: council.asAt });
  return { ...(await file('/')), headers: person.setCookie };
}

const nobody: ShownCast = { plays: null, staff: [] };

async function say(
  request: IncomingMessage,
  person: string,
  bot: ActivityBot,
  cookie: Answer['headers'],
): Promise<Answer> {
  const body = await readJson(request, bodyLimit);
  if (!body.ok) {
    return body.why === 'too-large'
      ? refusal(413, words.tooLarge, { connection: 'close' })
      : refusal(400, words.notValidJson);
  }
  const said = message(body.value);
  if (!said) return refusal(400, words.notAMessage);
  const answers = await bot.processLocally({
    person,
    thread: said.thread,
    id: said.id,
    text: said.words,
    value: said.data,
  });
  return json(200, { answers }, cookie);
}
