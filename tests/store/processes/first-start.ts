// A process that opens a store in a folder that isn't there yet.

import { openStore } from '#src/store/index';

const quiet = { info: () => undefined, warn: () => undefined };
const store = await openStore({ kind: 'folder', path: process.argv[2] ?? '' }, { log: quiet });
await store.close();
