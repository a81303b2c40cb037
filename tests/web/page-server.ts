// A page on loopback over a made-up conversation: what the web and browser tests talk to.

import { createServer, type RequestListener } from 'node:http';
import { type ActivityBot, createActivityBot, type Hear, type Turn } from '#bots/activity/index';
import { createWeb, type WebParts } from '#bots/web/index';
import {
  compareReply,
  formReply,
  matchReply,
  nastyReply,
  plainReply,
  vacanciesReply,
} from '../activity/sample-replies.js';

export const synthshire = { name: 'Synthshire', asAt: '2026-11-20', invented: true };

/** Answers as the real conversation would in form, from fixed samples. */
export const sampleHear: Hear = async (turn: Turn) => {
  if (turn.form) return matchReply;
  const words = turn.words ?? '';
  if (words.startsWith('match a ')) return formReply;
  if (words.startsWith('match') || words === 'more') return matchReply;
  if (words.startsWith('compare')) return compareReply;
  if (words === 'vacancies') return vacanciesReply;
  if (words === 'nasty') return nastyReply;
  if (words === 'break') throw new Error('a secret the page must not say');
  return plainReply(words);
};

export interface Served {
  readonly origin: string;
  readonly port: number;
  readonly reported: readonly unknown[];
  close(): Promise<void>;
}

export interface Choices {
  readonly hear?: Hear;
  readonly council?: { readonly name: string; readonly asAt: string; readonly invented: boolean } | null;
  readonly cast?: WebParts['cast'];
  /** What to mount before the page, as the server's main file does. */
  readonly mount?: (bot: ActivityBot, path: string, report: (error: unknown) => string) => RequestListener | null;
}

/** Port 0 is any free one. Errors are collected, and each is given the next reference. */
export async function servePage({
  hear = sampleHear,
  council = synthshire,
  cast,
  mount,
}: Choices = {}): Promise<Served> {
  const reported: unknown[] = [];
  const report = (error: unknown) => `E-${reported.push(error)}`;
  const bot = createActivityBot({ hear, report });
  const web = createWeb({
    bot,
    council: async () => council,
    ...(cast && { cast }),
    bind: { host: '127.0.0.1' },
    report,
  });
  const server = createServer((request, response) => {
    const mounted = mount?.(bot, request.url ?? '/', report);
    (mounted ?? web)(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    port: address.port,
    reported,
    close: () => new Promise((closed) => server.close(() => closed()).closeAllConnections()),
  };
}
