// npm run soak: kills the store at random, again and again, and says what was lost. Options: --cycles N (200),
// --kind embedded|server|both, --seed N, --server-kill. A server is the one that PLACEWELL_TEST_POSTGRES names.

import { parseArgs } from 'node:util';
import { endAndStart } from './end-server.js';
import { aDatabase, aFolder, type Place } from './places.js';
import { isWhole, said, soak } from './soak.js';

const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '200' },
    kind: { type: 'string', default: 'both' },
    seed: { type: 'string', default: '20261122' },
    'server-kill': { type: 'boolean', default: false },
  },
});
const [cycles, seed] = [Number(values.cycles), Number(values.seed)];
if (
  !Number.isInteger(cycles) ||
  cycles < 1 ||
  !Number.isInteger(seed) ||
  !/^(embedded|server|both)$/.test(values.kind)
) {
  console.error('expected --cycles and --seed as whole numbers, and --kind embedded, server or both');
  process.exit(2);
}
const { PLACEWELL_TEST_POSTGRES: server, PLACEWELL_SOAK_PGDATA: data, PLACEWELL_SOAK_START: start } = process.env;
const endServer = values['server-kill'] && data !== undefined && start !== undefined ? { data, start } : null;

let whole = true;
async function on(name: string, place: Place, end: (() => Promise<void>) | null): Promise<void> {
  console.log(`${name}, seed ${seed}`);
  try {
    const result = await soak({ place: place.place, cycles, seed, endServer: end, tell: console.log });
    console.log(`  ${said(result)}`);
    for (const each of [...result.lost, ...result.halfDone]) console.log(`    ${each}`);
    whole &&= isWhole(result);
  } finally {
    await place.clear();
  }
}

if (values.kind !== 'server') await on('embedded', await aFolder(), null);
if (values.kind !== 'embedded') {
  if (values['server-kill'] && endServer === null)
    console.log('the server itself is not killed: PLACEWELL_SOAK_PGDATA and PLACEWELL_SOAK_START name none of our own');
  if (server === undefined) console.log('server: skipped, PLACEWELL_TEST_POSTGRES names none');
  else await on('server', await aDatabase(server), endServer && (() => endAndStart(endServer)));
}
process.exit(whole ? 0 : 1);
