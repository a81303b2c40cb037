// A log that nobody reads.

import type { StoreLog } from '#src/store/index';

export const noLog: StoreLog = { info: () => undefined, warn: () => undefined };
