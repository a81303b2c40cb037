// Where a warm what-if lives: on a worker of a pool, or on this thread. Whoever asks need not know which.

import { loadHighs } from '../highs/load.js';
import type { Asked, WarmSession } from '../pool/session.js';
import { openWhatIf, type WhatIf } from './open.js';
import type { BestOfRest, WhatIfBase, WhatIfLimits, WhatIfQuestion } from './question.js';

export type WhatIfSession = WarmSession<readonly WhatIfQuestion[], readonly BestOfRest[]>;
export type OpenWhatIf = (base: WhatIfBase) => WhatIfSession;

/** The caller waits. A signal is read before it begins; without a clock, no time limit holds. */
export const whatIfHere =
  (now?: () => number): OpenWhatIf =>
  ({ data, ...options }) => {
    let opening: Promise<WhatIf> | null = null;
    let [isWarm, isClosed] = [false, false];
    const open = () => {
      opening ??= loadHighs().then((highs) => {
        const whatIf = openWhatIf(data, highs, options);
        isWarm = true;
        return whatIf;
      });
      return opening;
    };
    const closed = { ok: false, reason: 'closed' } as const;
    return {
      warm: async (): Promise<Asked<null>> => {
        if (isClosed) return closed;
        await open();
        return { ok: true, answer: null };
      },
      isWarm: () => isWarm && !isClosed,
      ask: async (questions, { timeLimit = null, signal } = {}) => {
        if (isClosed) return closed;
        const whatIf = await open();
        if (isClosed) return closed;
        if (signal?.aborted === true) return { ok: false, reason: 'cancelled' };
        const limits: WhatIfLimits = { timeLimit, ...(now === undefined ? {} : { now }) };
        return { ok: true, answer: whatIf.ask(questions, limits) };
      },
      close: async () => {
        isClosed = true;
        if (opening !== null) (await opening).dispose();
      },
    };
  };
