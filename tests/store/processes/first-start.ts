// A process that opens a store in a folder that isn't there yet, and dies at its worst moment: when all of the folder
// is written, nothing of it is surely on the disk, and it hasn't its name.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { openStore } from '#src/store/index';

const really = fs.fsyncSync;
fs.fsyncSync = (fd) => {
  // Its key is made before, and is on the disk by then.
  if (fs.existsSync(`${process.argv[2]}.new`)) process.kill(process.pid, 'SIGKILL');
  really(fd);
};
syncBuiltinESMExports();

const quiet = { info: () => undefined, warn: () => undefined };
const store = await openStore({ kind: 'folder', path: process.argv[2] ?? '' }, { log: quiet });
await store.close();
