// The size and habits of the invented county: every figure of the simulated year that is not drawn. Nothing of real children.

/** Days of the scored year: 52 whole weeks. */
export const YEAR = 364;

/** Days that are lived before the year, by a rule that is nobody's policy, until the homes are as full as they will be. */
export const BURN_IN = 840;

export interface Shape {
  /** Homes at the start of the burn-in, and about as many all along. */
  readonly homes: number;
  /** Children who come, over the places there are for them: arrivals a week x mean stay in weeks / places. */
  readonly load: number;
  /** Share of homes that close in a year; as many open. */
  readonly turnover: number;
  /** Days a child who need not move tonight can wait where they are. */
  readonly wait: number;
  readonly days: number;
}

/** Roughly the in-house fostering of an English county: some 220 usable places, 5 to 8 children a week. */
export const county = (load: number): Shape => ({ homes: 140, load, turnover: 0.12, wait: 21, days: YEAR });

/** One point in hundredths: all worths are whole hundredths of points for each day lived. */
export const POINT = 100;

/** What each pair of siblings in one home adds, a day. */
export const PAIR = 30 * POINT;

/** What a day is worth where a child waits: safe, not settled. No less than an outside provider, so nobody goes there early. */
export const WAITING = 40 * POINT;

/** Miles: towns of the county, each with its share of families. Homes spread a little more evenly. */
export const towns = [
  { x: 8, y: 8, share: 0.3 },
  { x: 30, y: 10, share: 0.2 },
  { x: 18, y: 22, share: 0.2 },
  { x: 36, y: 28, share: 0.15 },
  { x: 6, y: 32, share: 0.15 },
] as const;
