// Whom a clock concerns, and from what it counts: what several timers share.

import {
  addDays,
  addHours,
  addWorkingDays,
  type Day,
  dayOfMoment,
  type LegalBasis,
  type Moment,
  nothingRecorded,
  type Regime,
} from '#src/domain/index';
import { type Due, onDay, type TimerFacts } from '../timer.js';
import { basisOf, type Ending, endingOf, isInCare, lastDayOf } from './before/legal-basis.js';
import { EXTENDED_WEEKS, lastOf, WEEKS } from './home/approval-weeks.js';

/** In respite the child's own bed is kept, a bed under PACE lasts until court, and the others are another law's. */
const noPlacement: ReadonlySet<Regime> = new Set(['respite', 'pace', 'adoption', 'staying-put', 'secure']);

/** A placement under s22C that has not been ended. */
export const placed = ({ regime, endedAtOnceOn }: TimerFacts): boolean =>
  !noPlacement.has(regime) && endedAtOnceOn === null;

/** The same with the whole of the regulations: not a short break within reg 48, which has its own plans and visits. */
export const fullyPlaced = (facts: TimerFacts): boolean => placed(facts) && !facts.lightBreaks;

export const elsewhere = ({ area }: TimerFacts): boolean => area === 'out-of-area' || area === 'at-a-distance';

export const inCare = ({ legalStatus }: TimerFacts): boolean => isInCare(basisOf(legalStatus));

/** Placed with parents in haste, before they were assessed (CPR reg 19). */
export const atHomeUnassessed = (facts: TimerFacts): boolean =>
  facts.homeType === 'parent' && facts.urgency === 'emergency' && inCare(facts) && facts.done.parentAssessment === null;

/** By which paragraph of CPR reg 28 a child is visited after the first visit; null where it does not apply. */
export function visitedAs(facts: TimerFacts): 'usual' | 'temporary-approval' | 'at-home' | null {
  if (!fullyPlaced(facts)) return null;
  if (facts.temporaryApproval !== null) return 'temporary-approval';
  const interimAtHome = facts.homeType === 'parent' && basisOf(facts.legalStatus) === 'interim-care-order';
  return interimAtHome || atHomeUnassessed(facts) ? 'at-home' : 'usual';
}

/** "Until the first review" is until one since the placement began: the closer visits, where a child had been reviewed before. */
export const reviewedSinceStart = ({ reviews, startOn }: TimerFacts): boolean =>
  reviews !== null && reviews.lastOn !== null && reviews.lastOn >= startOn;

/** Before the placement, or within five working days of its start when it is made in an emergency. */
export const beforeOrWithin5 = ({ urgency, startOn }: TimerFacts): Due =>
  onDay(urgency === 'emergency' ? addWorkingDays(startOn, 5) : startOn);

/** The last day of temporary approval, by the law or sooner where it was given for less (CPR regs 24-25). */
export function lastDayOfApproval({
  temporaryApproval,
}: TimerFacts): { readonly on: Day; readonly extended: boolean } | null {
  if (temporaryApproval === null) return null;
  const { from, to } = temporaryApproval;
  const usual = lastOf(WEEKS, from);
  const recorded = to === null ? usual : addDays(to, -1);
  if (recorded <= usual) return { on: recorded, extended: false };
  const most = lastOf(EXTENDED_WEEKS, from);
  return { on: recorded < most ? recorded : most, extended: true };
}

/** An order recorded as longer than the law allows ends, for a clock, when the law ends it (s45). */
const MOST_PROTECTION_HOURS = 15 * 24;
const endsAt = (ending: Ending, from: Moment | null): Moment | null => {
  if (ending.kind === 'none' || ending.kind === 'start-not-recorded') return null;
  return ending.kind === 'longer-than-law' && from !== null ? addHours(from, MOST_PROTECTION_HOURS) : ending.at;
};

/** When the legal basis runs out, to the minute where that is known (practice L38). */
export function dueByBasis(facts: TimerFacts, concerns: (basis: LegalBasis) => boolean): Due | null {
  const { legalStatus, basisFrom, basisTo } = facts;
  const basis = basisOf(legalStatus);
  if (basis === null || !concerns(basis)) return null;
  const at = endsAt(endingOf(basis, { ...nothingRecorded, basisFrom, basisTo }), basisFrom);
  if (at === null) return null;
  // Midnight ends the day before: there is no minute of that day to be in time for.
  const on = lastDayOf(at);
  return on === dayOfMoment(at) ? { on, at } : onDay(on);
}
