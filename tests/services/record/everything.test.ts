// Whatever anybody tries of all that the record can do, in whatever order: what must never be, never is. PLACEWELL_ROUNDS
// says how many sequences are tried: a few here, many where there is time.

import { afterEach, expect, test, vi } from 'vitest';
import { verifyChain } from '../../../src/services/record/audit/verify.js';
import { freshStore } from '../../helpers/store.js';
import { onceAll } from './everything/sequence.js';

const ROUNDS = Number(process.env.PLACEWELL_ROUNDS ?? 1);
const SEED = Number(process.env.PLACEWELL_SEED ?? 20261122);
const STEPS = 110;

vi.setConfig({ testTimeout: 60_000 + ROUNDS * 60_000 });

let close = async () => undefined as undefined;
afterEach(() => close());

test('every operation, by anybody, in any order', async () => {
  const done = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const store = await freshStore();
    close = async () => {
      await store.close();
    };
    await onceAll(store, { seed: SEED + round, steps: STEPS, done });
    expect(await verifyChain(store)).toMatchObject({ ok: true });
    await close();
  }
  // It was tried for real: what a way needs was gone to its end.
  for (const what of ['hold', 'propose', 'recordView', 'answerGate', 'confirm', 'start', 'ask', 'breakGlass'])
    expect(done.get(what) ?? 0, `${what}: ${JSON.stringify([...done])}`).toBeGreaterThan(0);
});
