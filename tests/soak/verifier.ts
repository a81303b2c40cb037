// A process that opens the store after a kill and looks: is everything that was acknowledged there, whole, and in the chain?

import { text } from 'node:stream/consumers';
import { verifyChain } from '../../src/services/record/audit/verify.js';
import { type Acknowledged, answerTo } from './acts.js';
import { halfDone } from './half-done.js';
import { openAt } from './place.js';

export interface Looked {
  readonly lost: readonly string[];
  readonly halfDone: readonly string[];
  /** "112 lines", or where it is broken. */
  readonly chain: string;
  readonly chainOk: boolean;
}

const store = await openAt(process.argv[2] ?? '');
process.stdout.write('"open"\n');
const acknowledged = JSON.parse(await text(process.stdin)) as readonly Acknowledged[];
const lost: string[] = [];
for (const { act, delivery } of acknowledged)
  if (delivery !== null && (await answerTo({ store }, delivery.key)) !== delivery.answer)
    lost.push(`${act} ${delivery.key}`);
const heads = acknowledged.flatMap(({ head }) => (head === null ? [] : [head]));
const { ok, lines, broken } = await verifyChain(store, heads);
// A head that the chain no longer goes through is an act acknowledged and lost, too.
if (broken !== null && broken.what === 'cut-off') lost.push(`line ${broken.seq}`);
const looked: Looked = {
  lost,
  halfDone: await halfDone(store),
  chain: broken === null ? `${lines} lines` : `${broken.what} at ${broken.seq}`,
  chainOk: ok,
};
process.stdout.write(`${JSON.stringify(looked)}\n`);
await store.close();
