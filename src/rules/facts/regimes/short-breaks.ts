// Short breaks: when a series of them counts as one placement under lighter regulations (CPR 2010 reg 48).

import type { BreakLimit, Referral } from '#src/domain/index';

/** Reg 48: no single break longer than this, and no more days than these in 12 months. */
const LONGEST = 17;
const IN_A_YEAR = 75;
/** SSDA903 legal statuses of accommodation under s20: a single period, and the two kinds of series. */
const SECTION_20: readonly string[] = ['V2', 'V3', 'V4'];
const NOT_STATED: readonly string[] = ['not-stated', ''];

export interface Beyond {
  readonly which: BreakLimit;
  /** Null where it is not counted in days. */
  readonly daysOver: number | null;
}

export type Breaks =
  | { readonly under: 'regulation-48' | 'section-17' }
  | { readonly under: 'full-regulations'; readonly beyond: readonly Beyond[] }
  | { readonly under: 'not-known'; readonly missing: 'facts' | 'basis' };

/** Under which regulations the breaks of a referral stand. Only asked of a search for short breaks. */
export function breaksOf({ legal: { shortBreaks }, legalStatus }: Referral): Breaks {
  if (shortBreaks === null) return { under: 'not-known', missing: 'facts' };
  const { longestDays, daysInYear, samePlace, section17 } = shortBreaks;
  if (section17) return { under: 'section-17' };
  const stated = !NOT_STATED.includes(legalStatus);
  const beyond: readonly Beyond[] = [
    ...(longestDays > LONGEST ? [{ which: 'longest', daysOver: longestDays - LONGEST } as const] : []),
    ...(daysInYear > IN_A_YEAR ? [{ which: 'year', daysOver: daysInYear - IN_A_YEAR } as const] : []),
    ...(samePlace ? [] : [{ which: 'place', daysOver: null } as const]),
    ...(stated && !SECTION_20.includes(legalStatus) ? [{ which: 'basis', daysOver: null } as const] : []),
  ];
  if (beyond.length > 0) return { under: 'full-regulations', beyond };
  return stated ? { under: 'regulation-48' } : { under: 'not-known', missing: 'basis' };
}
