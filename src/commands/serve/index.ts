// serve: takes a port, opens the data, and answers until it is asked to stop.

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Config } from '#src/config';
import type { Log } from '#src/log';
import type { ServeJson } from '#src/services/schemas/index';
import { readCouncil, readLock, type Store, StoreError } from '#src/store/index';
import { openData } from '../data/open-data.js';
import type { Io } from '../edge/io.js';
import { openSolving } from '../edge/solver.js';
import type { Line } from '../line/index.js';
import { type ExitCode, exitCodes } from '../outcome/exit-codes.js';
import { print, type Refused, render, type Told } from '../outcome/outcome.js';
import { newReference } from '../outcome/reference.js';
import { emptyCounty } from '../outcome/refusal.js';
import { refusedByStore } from '../outcome/store-refusal.js';
import { logHead } from './heads.js';
import { listen } from './listen.js';
import { heldBy, notListening } from './refusals.js';
import { openRooms } from './rooms.js';
import { type Switchboard, switchboard } from './switchboard.js';
import { type Terms, termsOf } from './terms.js';
import { startTicking } from './ticking.js';

/** Everything a server needs of the outside. */
export interface Setting {
  readonly config: Config;
  readonly io: Io;
  readonly log: Log;
  readonly say: (told: Told) => ExitCode;
}

export async function serve(line: Line, config: Config, io: Io, log: Log): Promise<ExitCode> {
  const say = (told: Told) => print(render(told, line.options.json !== undefined), io);
  const read = await termsOf(line, config, io);
  if (!read.ok) return say(read.refused);
  const refused = await serveOn(read.terms, { config, io, log, say });
  return refused === null ? exitCodes.answer : say(refused);
}

async function serveOn(terms: Terms, setting: Setting): Promise<Refused | null> {
  const owner = terms.place.kind === 'folder' ? readLock(terms.place.folder) : null;
  if (owner !== null) return heldBy(owner);
  const board = switchboard(setting.log, newReference);
  const listening = await listen(board.server, terms.host, terms.port);
  if (!listening.ok) return notListening(listening);
  try {
    return await untilStopped(terms, setting, board, urlOf(terms.host, listening.port));
  } catch (error) {
    if (error instanceof StoreError) return refusedByStore(error, terms.place);
    throw error;
  } finally {
    await board.close();
  }
}

async function untilStopped(terms: Terms, { config, io, log, say }: Setting, board: Switchboard, url: string) {
  const store = await openData(terms.place, io.err, log);
  const solving = openSolving(log);
  try {
    await logHead(store, io.now, log, 'start');
    const token = randomBytes(32).toString('hex');
    board.open(await openRooms({ terms, config, io, log, store, token, solving }));
    store.lock?.announce({ url, token });
    const json: ServeJson = { version: 2, kind: 'serve', url };
    say({ exit: exitCodes.answer, json, text: `Placewell is ready: ${url}`, notes: await notesOn(store) });
    const stopTicking = startTicking({ store, policy: terms.policy, now: io.now, log });
    if (!io.stop.aborted) await once(io.stop, 'abort');
    await Promise.all([stopTicking(), board.close()]);
    // A database that is gone by now keeps nobody from stopping.
    await logHead(store, io.now, log, 'close').catch((err: unknown) => log.error({ err }, 'audit head not told'));
    return null;
  } finally {
    await Promise.all([solving.close(), store.close()]);
  }
}

const notesOn = async ({ db }: Store): Promise<readonly string[]> => {
  const council = await readCouncil(db);
  if (council === null) return [emptyCounty];
  return council.invented ? [] : ['This data is of real people: the page shows none of it until there is a sign-in.'];
};

/** As a browser takes it: an IPv6 address in brackets. */
const urlOf = (host: string, port: number) =>
  `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}/`;
