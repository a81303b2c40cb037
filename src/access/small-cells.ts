// Counts as a shared place may show them: no small cell, none that another gives away, and none that tells one day from the next.

/** Fewer homes than this are households. */
export const SMALLEST = 5;
/** To the nearest so many: a home that opens, closes or goes on hold does not show. */
export const NEAREST = 5;

/** Null where it is not shown. */
export type SafeCount = number | null;

/**
 * A total, and counts of parts of it that may lie within one another (room for three within room for one). A part is left
 * out where it is small, and where what is left of the total, or between it and a part already shown, would be small and
 * not nothing. Of a small total nothing is shown.
 */
export function withoutSmallCells(total: number, parts: readonly number[]): readonly SafeCount[] {
  if (total < SMALLEST) return [total, ...parts].map(() => null);
  const shown = [total];
  const safe = parts.map((part) => {
    if (part < SMALLEST || shown.some((other) => isSmall(Math.abs(other - part)))) return null;
    shown.push(part);
    return rounded(part);
  });
  return [rounded(total), ...safe];
}

const isSmall = (n: number): boolean => n > 0 && n < SMALLEST;
const rounded = (n: number): number => Math.round(n / NEAREST) * NEAREST;
