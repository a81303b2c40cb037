// The weeks ahead, near ones short and far ones long: what is far off need not be told apart.

/** First day of each period from today, and the day after the last: 40 weeks. */
export const BOUNDS: readonly number[] = [0, 7, 14, 21, 35, 56, 84, 119, 161, 210, 280];
export const PERIODS = BOUNDS.length - 1;
export const HORIZON = BOUNDS[PERIODS] ?? 0;

export const boundAt = (p: number): number => BOUNDS[p] ?? HORIZON;

/** Days of [from, to) in a period. */
export const overlap = (p: number, from: number, to: number): number =>
  Math.max(0, Math.min(to, boundAt(p + 1)) - Math.max(from, boundAt(p)));

export function periodOf(day: number): number {
  let p = 0;
  while (p + 1 < PERIODS && boundAt(p + 1) <= day) p += 1;
  return p;
}
