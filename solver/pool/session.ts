// A warm session: something set up once in a worker of its own, asked often, and set up again when that worker is gone.

import { type Crew, type CrewSettings, openCrew } from './crew.js';
import type { Guard } from './guard.js';
import type { Halt, Refusal, Request } from './messages.js';
import type { Settings } from './options.js';

export interface AskedOf {
  /** Milliseconds for this question; setting up, where that is needed first, is not in it. */
  readonly timeLimit?: number | null;
  readonly signal?: AbortSignal;
}

export type Asked<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly reason: Halt | Refusal };

export interface WarmSession<Question, Answer> {
  /** Sets up now, so that the first question need not wait for it. */
  readonly warm: (asked?: AskedOf) => Promise<Asked<null>>;
  /** It is set up: a question now waits for no more than those before it. */
  readonly isWarm: () => boolean;
  /** Questions are answered one by one, as they come. Never rejects for a limit or a worker that fails. */
  readonly ask: (question: Question, asked?: AskedOf) => Promise<Asked<Answer>>;
  /** Lets the worker go. What waits or is being answered ends as `cancelled`. */
  readonly close: () => Promise<void>;
}

export interface SessionOptions {
  /** Milliseconds that setting up may take, each time; none by default. */
  readonly openLimit?: number | null;
}

export interface Sessions {
  readonly open: (task: string, base: unknown, options?: SessionOptions) => WarmSession<unknown, unknown>;
  readonly close: () => Promise<void>;
}

/** Least recently used first. */
export function openSessions(settings: Settings, guard: Guard): Sessions {
  const { sessions: most, sessionIdle, after } = settings;
  const crews = new Set<Crew>();
  const alive: Crew[] = [];
  let closed = false;

  /** Makes room by letting go of what has gone longest unused; false when all of them are at work. */
  const admit = (crew: Crew): boolean => {
    const place = alive.indexOf(crew);
    if (place >= 0) alive.splice(place, 1);
    else if (alive.length >= most) {
      const idle = alive.find((other) => !other.isBusy());
      if (idle === undefined) return false;
      letGo(idle);
    }
    alive.push(crew);
    return true;
  };
  const letGo = (crew: Crew) => {
    const place = alive.indexOf(crew);
    if (place >= 0) alive.splice(place, 1);
    crew.dismiss();
  };

  const open = (task: string, base: unknown, { openLimit = null }: SessionOptions = {}) => {
    const opening = { request: { kind: 'open', task, input: base }, timeLimit: openLimit } as const;
    // Never recycled: what it holds is what it is for.
    const recycle = { recycleAfter: Number.POSITIVE_INFINITY, recycleAbove: Number.POSITIVE_INFINITY };
    const own: CrewSettings = { ...settings, ...recycle, size: 1, opening };
    const crew = openCrew(own, guard);
    crews.add(crew);
    let over = closed;
    let stopIdle = (): void => undefined;

    const run = async (request: Request, { timeLimit = null, signal }: AskedOf = {}): Promise<Asked<unknown>> => {
      if (over || closed) return { ok: false, reason: 'closed' };
      if (!admit(crew)) return { ok: false, reason: 'too-many-sessions' };
      stopIdle();
      const ended = await crew.run({ request, timeLimit, ...(signal === undefined ? {} : { signal }) });
      stopIdle();
      if (!over && !crew.isBusy()) stopIdle = after(sessionIdle, () => letGo(crew));
      return ended.ended === 'done' ? { ok: true, answer: ended.value } : { ok: false, reason: ended.ended };
    };
    return {
      warm: async (asked?: AskedOf): Promise<Asked<null>> => {
        const woken = await run({ kind: 'wake' }, asked);
        return woken.ok ? { ok: true, answer: null } : woken;
      },
      isWarm: () => crew.isReady(),
      ask: (question: unknown, asked?: AskedOf) => run({ kind: 'ask', input: question }, asked),
      close: async () => {
        over = true;
        stopIdle();
        letGo(crew);
        crews.delete(crew);
        await crew.close();
      },
    };
  };

  return {
    open,
    async close() {
      closed = true;
      await Promise.all([...crews].map((crew) => crew.close()));
    },
  };
}
