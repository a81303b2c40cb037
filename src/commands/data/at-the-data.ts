// A command that needs the data: done here when the data is free, by the server that holds it, or refused with the reason.

import type { Day } from '#src/domain/index';
import { dayInLondon } from '#src/domain/index';
import type { Log } from '#src/log';
import { readLock, StoreError } from '#src/store/index';
import { type Sent, sendToServer } from '../beside/client.js';
import type { Io } from '../edge/io.js';
import { openSolving } from '../edge/solver.js';
import { specOf } from '../line/index.js';
import type { Order } from '../order/order.js';
import { exitCodes } from '../outcome/exit-codes.js';
import { type Outcome, type Refused, refuse, render } from '../outcome/outcome.js';
import { refusedByStore } from '../outcome/store-refusal.js';
import type { DataPlace } from './data-place.js';
import { openData } from './open-data.js';
import { perform } from './perform.js';

export async function atTheData(order: Order, place: DataPlace, io: Io, log: Log): Promise<Outcome> {
  const json = order.options.json !== undefined;
  const beside = await besideOwner(order, place);
  if (beside !== null) return 'exit' in beside && 'stdout' in beside ? beside : render(beside, json);
  try {
    return render(await here(order, place, io, log), json);
  } catch (error) {
    if (error instanceof StoreError) return render(refusedByStore(error, place), json);
    throw error;
  }
}

async function here(order: Order, place: DataPlace, io: Io, log: Log) {
  const today = (): Day => dayInLondon(io.now());
  const store = await openData(place, specOf(order.command).needs === 'county' ? io.err : null, log);
  const { close, ...solving } = openSolving(log);
  try {
    return await perform(order, { store, today, now: io.now, log, inFolder: place.kind === 'folder', ...solving });
  } finally {
    await Promise.all([close(), store.close()]);
  }
}

/** Null when nobody holds the data. A database server lets many in at once. */
async function besideOwner(order: Order, place: DataPlace): Promise<Outcome | Refused | null> {
  const owner = place.kind === 'folder' ? readLock(place.folder) : null;
  if (owner === null) return null;
  const { pid, url, token } = owner;
  if (specOf(order.command).alone) return inUse(pid, 'This needs the data to itself: stop that process and try again.');
  if (url === undefined || token === undefined)
    return inUse(pid, 'It is not a server, or not one that is ready yet. Wait for it to finish.');
  const sent = await sendToServer({ url, token }, order);
  return sent.ok ? sent.outcome : inUse(pid, advice[sent.why](url));
}

const advice: Readonly<Record<Exclude<Sent, { ok: true }>['why'], (url: string) => string>> = {
  'no-answer': (url) => `Its server at ${url} does not answer. Wait for it, or stop that process and try again.`,
  starting: (url) => `Its server at ${url} is still starting. Try again in a few seconds.`,
  'not-trusted': (url) => `Its server at ${url} does not take this command. Stop that process and start it again.`,
  'not-understood': (url) => `Its server at ${url} is of another version. Stop that process and start it again.`,
};

const inUse = (pid: number, advised: string) =>
  refuse(exitCodes.dataUnavailable, 'data-in-use', `The data is in use by process ${pid}. ${advised}`);
