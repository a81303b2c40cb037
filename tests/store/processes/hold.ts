// A process that takes a folder's lock, says how that went, and keeps it until its input ends.

import { acquireLock } from '#src/store/embedded/lock';
import { StoreError } from '#src/store/errors';

const folder = process.argv[2] ?? '';
try {
  const lock = acquireLock(folder);
  process.stdout.write('held\n');
  process.stdin.resume().on('end', () => lock.release());
} catch (error) {
  process.stdout.write(`${error instanceof StoreError ? error.code : error}\n`);
}
