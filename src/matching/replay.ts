// A replay id: the hash of everything an answer was made from. The same id means the same list.

import { createHash } from 'node:crypto';

export const replayId = (inputs: unknown): string =>
  createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 12);
