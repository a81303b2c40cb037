// Whether the window in which an act can be taken back is over: the policy's minutes, none of them where it says none.

import type { RecordDeps } from '../terms.js';

export const tooLate = (at: Date, now: Date, { policy: { record } }: Pick<RecordDeps, 'policy'>): boolean =>
  record.undoMinutes === 0 || now.getTime() - at.getTime() > record.undoMinutes * 60_000;
