// A process that opens a store in a folder and commits numbers, saying each once it is committed, until it is killed.

import { openStore, remember } from '#src/store/index';

const quiet = { info: () => undefined, warn: () => undefined };
const store = await openStore({ kind: 'folder', path: process.argv[2] ?? '' }, { log: quiet });
for (let n = Number(process.argv[3]); ; n++) {
  await remember(store.db, 'committer', String(n), n);
  process.stdout.write(`${n}\n`);
}
