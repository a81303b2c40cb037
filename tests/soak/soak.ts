// Killed at random, opened again, and looked over, as often as it is asked: nothing acknowledged may be lost.

import { setTimeout as after } from 'node:timers/promises';
import { rolling } from '../services/record/everything/scene.js';
import type { Acknowledged } from './acts.js';
import { run } from './process.js';
import type { Looked } from './verifier.js';

export interface SoakAsked {
  /** A folder, or a server's URL: filled already. */
  readonly place: string;
  readonly cycles: number;
  readonly seed: number;
  /** Ends the server itself as well, and starts it again. Null where that is not ours to do. */
  readonly endServer: (() => Promise<void>) | null;
  readonly tell: (line: string) => void;
}

export interface SoakResult {
  readonly cycles: number;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly halfDone: readonly string[];
  /** After how many cycles it opened, and how many kills came while it was being opened. */
  readonly opens: number;
  readonly killedInOpen: number;
  readonly verifiersKilled: number;
  readonly chain: string;
  readonly chainOk: boolean;
}

const isAcknowledged = (line: unknown): line is Acknowledged =>
  typeof line === 'object' && line !== null && 'act' in line;
const isLooked = (line: unknown): line is Looked => typeof line === 'object' && line !== null && 'chainOk' in line;

export async function soak({ place, cycles, seed, endServer, tell }: SoakAsked): Promise<SoakResult> {
  const roll = rolling(seed);
  const everything: Acknowledged[] = [];
  const result = { lost: new Set<string>(), halfDone: new Set<string>(), opens: 0, inOpen: 0, verifiers: 0 };
  let looked: Looked = { lost: [], halfDone: [], chain: 'nothing yet', chainOk: true };
  /** Milliseconds that the last start took: a kill within it comes while the store is opened. */
  let opening = 1_000;
  let chainOk = true;

  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    const started = performance.now();
    const worker = run('worker', place, String(cycle), String(seed));
    if (cycle % 6 === 0) {
      result.inOpen += 1;
      await Promise.race([after(200 + roll.n(opening)), worker.open]);
    } else if (await worker.open) {
      opening = performance.now() - started;
      await after(20 + roll.n(2_980));
      if (endServer !== null && cycle % 3 === 0) await endServer();
    }
    worker.kill();
    const said = (await worker.said).filter(isAcknowledged);
    everything.push(...said);

    if (roll.one(0.5)) {
      const first = run('verifier', place);
      result.verifiers += 1;
      await Promise.race([after(200 + roll.n(opening)), first.open]);
      first.kill();
      await first.said;
    }
    const verifier = run('verifier', place);
    // The whole of what was ever acknowledged at the end; this cycle's own, and some from before, until then.
    const ask = cycle === cycles ? everything : [...said, ...everything.filter((_, i) => i % 50 === cycle % 50)];
    verifier.stdin.end(JSON.stringify(ask));
    const opened = await verifier.open;
    const found = (await verifier.said).find(isLooked);
    if (opened && found !== undefined) {
      result.opens += 1;
      looked = found;
      for (const each of found.lost) result.lost.add(each);
      for (const each of found.halfDone) result.halfDone.add(each);
      chainOk &&= found.chainOk;
    } else tell(`  cycle ${cycle}: it did not open`);
    if (cycle % 20 === 0)
      tell(`  ${cycle} cycles: ${everything.length} acknowledged, ${result.lost.size} lost, chain ${looked.chain}`);
  }
  return {
    cycles,
    acknowledged: everything.length,
    lost: [...result.lost],
    halfDone: [...result.halfDone],
    opens: result.opens,
    killedInOpen: result.inOpen,
    verifiersKilled: result.verifiers,
    chain: looked.chain,
    chainOk,
  };
}

export const said = (r: SoakResult): string =>
  `${r.cycles} cycles (${r.killedInOpen} killed while opening, ${r.verifiersKilled} verifiers killed): ` +
  `${r.acknowledged} acknowledged, ${r.lost.length} lost, ${r.halfDone.length} half done, ` +
  `opens ${r.opens} of ${r.cycles}, chain ${r.chainOk ? `verifies, ${r.chain}` : `BROKEN: ${r.chain}`}`;

export const isWhole = (r: SoakResult): boolean =>
  r.lost.length === 0 && r.halfDone.length === 0 && r.opens === r.cycles && r.chainOk && r.acknowledged > 0;
