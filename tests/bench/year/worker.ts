// Lives years on a thread of its own: each message is a load and a seed, each answer a year.

import { parentPort } from 'node:worker_threads';
import { loadHighs } from '#solver';
import { county } from './world/shape.js';
import { liveYear } from './year.js';

const port = parentPort;
if (port === null) throw new Error('expected to run as a worker');
const highs = await loadHighs();
port.on('message', ({ load, seed }: { readonly load: number; readonly seed: number }) => {
  port.postMessage(liveYear(county(load), seed, highs));
});
