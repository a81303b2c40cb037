// How long the law has a child's record kept, and what else is kept for how long: what, on what basis, and until when.

import { ageOn, birthday, type Day } from '../measures/time.js';

/** Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50. */
export const REG_50 = 'CPR 2010 reg 50';
const KEPT_TO_AGE = 75;
const ADULT = 18;
const YEARS_AFTER_DEATH = 15;

export interface LifeDates {
  readonly bornOn: Day;
  /** Null of the living, and of whoever's death is not recorded. */
  readonly diedOn: Day | null;
}

/** The first day on which a looked-after child's record need not be kept any more. */
export function mustBeKeptUntil({ bornOn, diedOn }: LifeDates): Day {
  if (diedOn !== null && ageOn(bornOn, diedOn) < ADULT) return yearsAfter(diedOn, YEARS_AFTER_DEATH);
  return birthday(bornOn, KEPT_TO_AGE);
}

/** Fifteen years beginning with the date of death end the day before its fifteenth return. */
const yearsAfter = (from: Day, years: number): Day => birthday(from, years);

/** What is kept no longer than it is needed, row by row. */
export const keptRows = ['chat', 'deliveries', 'drafts', 'notices', 'job-runs'] as const;
export type KeptRow = (typeof keptRows)[number];

export type RetentionRow = KeptRow | 'looked-after-record';

export interface Kept {
  readonly row: RetentionRow;
  /** Why it is kept so long and no longer. */
  readonly basis: string;
  /** Days after its last use; null: by law, and by no job. */
  readonly days: number | null;
}
