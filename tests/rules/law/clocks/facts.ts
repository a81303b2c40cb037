// What the timers' tests ask: an unremarkable placement, with only what a test is about changed.

import { type Day, day, moment, type Regime } from '#src/domain/index';
import { inForceOn, type Timer, type TimerFacts } from '#src/rules/index';
import { nothingDone } from '#src/rules/timer';

type Over = Partial<Omit<TimerFacts, 'done'>> & { readonly done?: Partial<TimerFacts['done']> };

/** A girl of 11 newly looked after by agreement, who goes on a Friday to one of the council's own foster homes. */
export const someFacts = ({ done, ...over }: Over = {}): TimerFacts => ({
  bornOn: day('2015-02-10'),
  homeType: 'in-house-foster',
  ownHome: true,
  ownCarer: true,
  regime: 'standard',
  lightBreaks: false,
  legalStatus: 'V2',
  urgency: 'planned',
  longTerm: false,
  area: 'in-area',
  startOn: day('2026-11-27'),
  lookedAfterFrom: over.startOn ?? day('2026-11-27'),
  basisFrom: null,
  basisTo: null,
  reviews: { held: 0, lastOn: null },
  lastVisitOn: null,
  temporaryApproval: null,
  outsideTermsFrom: null,
  endedAtOnceOn: null,
  ehcp: null,
  ...over,
  done: { ...nothingDone, ...done },
});

/** The day, and the minute where there is one; null where the clock does not run. */
export function dueOn(timer: Timer, over: Over = {}): string | null {
  const due = timer.due(someFacts(over));
  return due === null ? null : (due.at ?? due.on);
}

/** The same placement, started on another day by a child newly looked after. */
export const startingOn = (timer: Timer, on: string, over: Over = {}): string | null =>
  dueOn(timer, { startOn: day(on), lookedAfterFrom: day(on), ...over });

/** Under each of these no placement begins. */
export const noPlacements: readonly Regime[] = ['respite', 'pace', 'adoption', 'staying-put', 'secure'];
export const runsWithoutPlacement = (timer: Timer, over: Over = {}): readonly Regime[] =>
  noPlacements.filter((regime) => dueOn(timer, { ...over, regime }) !== null);

export const reviewed = (held: number, on: string | null): TimerFacts['reviews'] => ({
  held,
  lastOn: on === null ? null : day(on),
});

export const on = (text: string): Day => day(text);
export const at = moment;
export const inForce = (timer: Timer, ...days: readonly string[]): readonly boolean[] =>
  days.map((each) => inForceOn(timer, day(each)));
/** The day before, and the day, on which the Care Planning Regulations 2010 came into force. */
export const from2011 = (timer: Timer) => inForce(timer, '2011-03-31', '2011-04-01');
