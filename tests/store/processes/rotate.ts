// A process that opens a store in a folder and rotates its keys, over and over, saying each time that one is done.

import { staffId } from '#src/domain/index';
import { openStore, rotateKeys } from '#src/store/index';

const quiet = { info: () => undefined, warn: () => undefined };
const store = await openStore({ kind: 'folder', path: process.argv[2] ?? '' }, { log: quiet });
const by = { actor: staffId('test'), surface: 'command-line', at: new Date(0) } as const;
process.stdout.write('open\n');
for (;;) process.stdout.write(`${(await rotateKeys(store.db, by)).current}\n`);
