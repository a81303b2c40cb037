// A process that opens a store in a folder that isn't there yet, and dies at its worst moment: when all of the folder
// is written, nothing of it is surely on the disk, and it hasn't its name.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { openStore } from '#src/store/index';

fs.fsyncSync = () => {
  process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();

const quiet = { info: () => undefined, warn: () => undefined };
const store = await openStore({ kind: 'folder', path: process.argv[2] ?? '' }, { log: quiet });
await store.close();
