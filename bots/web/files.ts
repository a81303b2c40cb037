// The files the page is made of: its own, and Microsoft's card renderer out of node_modules. Never a CDN.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Answer } from './http/answer.js';

const require = createRequire(import.meta.url);

/** Only what is named here is ever read: no path is made from what was asked for. */
const files: Readonly<Record<string, { readonly from: string; readonly type: string }>> = {
  '/': { from: '#files/bots/web/page/index.html', type: 'text/html' },
  '/page.css': { from: '#files/bots/web/page/page.css', type: 'text/css' },
  '/log.css': { from: '#files/bots/web/page/log.css', type: 'text/css' },
  '/card.css': { from: '#files/bots/web/page/card.css', type: 'text/css' },
  '/page.js': { from: '#files/bots/web/page/page.js', type: 'text/javascript' },
  '/cast.js': { from: '#files/bots/web/page/cast.js', type: 'text/javascript' },
  '/answer.js': { from: '#files/bots/web/page/answer.js', type: 'text/javascript' },
  '/look.js': { from: '#files/bots/web/page/look.js', type: 'text/javascript' },
  '/icon.svg': { from: '#files/bots/web/page/icon.svg', type: 'image/svg+xml' },
  '/adaptivecards.js': { from: 'adaptivecards/dist/adaptivecards.min.js', type: 'text/javascript' },
  '/adaptivecards.css': { from: 'adaptivecards/dist/adaptivecards.css', type: 'text/css' },
};

export const isFile = (path: string): boolean => Object.hasOwn(files, path);

export async function file(path: string, status = 200): Promise<Answer> {
  const known = files[path];
  if (!known) throw new Error(`no such page file: ${path}`);
  return { status, type: `${known.type}; charset=utf-8`, body: await readFile(require.resolve(known.from)) };
}
