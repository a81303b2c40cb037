// Twenty kills of each: nothing acknowledged is lost, no act is half done, the store opens and the chain verifies.

import { expect, inject, test } from 'vitest';
import { aDatabase, aFolder, type Place } from './places.js';
import { isWhole, said, soak } from './soak.js';

const CYCLES = Number(process.env.PLACEWELL_CYCLES ?? 20);

async function survives(place: Place): Promise<void> {
  try {
    const result = await soak({ place: place.place, cycles: CYCLES, seed: 5, endServer: null, tell: () => undefined });
    expect({ ...result, whole: isWhole(result) }, said(result)).toMatchObject({
      lost: [],
      halfDone: [],
      opens: CYCLES,
      chainOk: true,
      whole: true,
    });
  } finally {
    await place.clear();
  }
}

test('an embedded store survives being killed', async () => survives(await aFolder()));

test('what was acknowledged on a server survives the death of whoever wrote it', async () => {
  const server = inject('postgres');
  if (server === null) expect(server).toBeNull();
  else await survives(await aDatabase(server));
});
