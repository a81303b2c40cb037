// Which timers run for a child's placement, and those that an option would start if it were chosen.

import { addDays, type ChildId, type Day, type Moment, type Role, type TimerId } from '#src/domain/index';
import type { Ask } from './ask.js';
import { timers } from './catalogue.js';
import { inForceOn, type Source } from './entry.js';
import { livesHere } from './facts/before/new-placement.js';
import { breaksOf } from './facts/regimes/short-breaks.js';
import { startingWith } from './starting-with.js';
import type { Due, Timer, TimerFacts } from './timer.js';

export interface DueTimer {
  readonly timer: Timer;
  readonly due: Due;
}

/** Those in force that day which run, the first due first; one with a minute before one with the whole day. */
export const dueTimers = (facts: TimerFacts, on: Day): readonly DueTimer[] =>
  timers
    .filter((timer) => inForceOn(timer, on))
    .flatMap((timer) => {
      const due = timer.due(facts);
      return due === null ? [] : [{ timer, due }];
    })
    .sort((a, b) => sooner(a.due, b.due));

/** The last minute for it: a whole day ends after every minute of it. */
const last = ({ on, at }: Due): string => at ?? `${on}T24:00`;
const sooner = (a: Due, b: Due): number => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0);

/** What would have to follow a placement, by when, and for which of its children. */
export interface Clock {
  readonly timer: TimerId;
  readonly title: string;
  readonly provenance: Source['provenance'];
  readonly role: Role;
  readonly on: Day;
  readonly at: Moment | null;
  readonly children: readonly ChildId[];
}

/** What lies farther off is for the child's plans to tell, not for the choice of a home. */
const A_YEAR = 365;

/** Of one home, for each child who would move there: nothing starts for one who stays. */
export function clocksOf(ask: Ask): readonly Clock[] {
  if (isUnderSection17(ask)) return [];
  const until = addDays(ask.startOn, A_YEAR);
  const clocks = new Map<string, Clock>();
  for (const member of ask.members.filter((each) => !livesHere(ask, each)))
    for (const { timer, due } of dueTimers(startingWith(ask, member), ask.startOn)) {
      if (due.on > until) break;
      const key = `${timer.id} ${last(due)}`;
      const children = [...(clocks.get(key)?.children ?? []), member.child.id];
      clocks.set(key, clockOf(timer, due, children));
    }
  return [...clocks.values()].sort(sooner);
}

const clockOf = ({ id, title, source, role }: Timer, { on, at }: Due, children: Clock['children']): Clock => ({
  timer: id,
  title,
  provenance: source.provenance,
  role,
  on,
  at,
  children,
});

/** A break under s17: the child is not looked after for it. */
const isUnderSection17 = ({ referral }: Ask): boolean =>
  referral.legal.regime === 'short-breaks' && breaksOf(referral).under === 'section-17';
