// How fast the store reads and writes, in memory and on the server that PLACEWELL_TEST_POSTGRES names, beside what a
// plain driver does with the same rows in the same run. Prints; judges nothing.

import { makeCounty } from '#fixtures/index';
import { openStore } from '#src/store/index';
import { noLog } from '../../helpers/no-log.js';
import { drop, newDatabase } from './database.js';
import { benchReads } from './reads.js';
import { benchSealing } from './sealing.js';
import { benchWrites } from './writes.js';

const county = makeCounty({ children: 900, homes: 1_500, seed: 1 });
const server = process.env.PLACEWELL_TEST_POSTGRES;

console.log(
  `900 children looked after (${county.children.length} rows), ${county.homes.length} homes, ${county.placements.length} placements`,
);
console.log('milliseconds: p50, p95, most; ratio: ours over the plain driver on the same rows\n');
benchSealing();

const memory = await openStore({ kind: 'memory' }, { log: noLog });
await benchReads('in memory', memory.db, county);
await benchWrites('in memory', memory.db);
await memory.close();

if (server === undefined) console.log('no server: set PLACEWELL_TEST_POSTGRES');
else {
  const url = await newDatabase(server);
  const store = await openStore({ kind: 'server', url }, { log: noLog });
  await benchReads('on a server', store.db, county);
  await benchWrites('on a server', store.db);
  await store.close();
  await drop(server, url);
}
