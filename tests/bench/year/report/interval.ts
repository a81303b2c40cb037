// A mean over seeds, and how sure of it we are.

export interface Interval {
  readonly mean: number;
  /** Half the width of the 95 % interval, by Student's t. */
  readonly give: number;
}

export function intervalOf(values: readonly number[]): Interval {
  const n = values.length;
  const mean = values.reduce((sum, each) => sum + each, 0) / n;
  const variance = values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (n - 1);
  return { mean, give: quantile(n - 1) * Math.sqrt(variance / n) };
}

/** 97.5 % point of Student's t: Cornish and Fisher's expansion (Abramowitz and Stegun 26.7.5). */
export function quantile(freedom: number): number {
  if (freedom < 3) return freedom < 2 ? 12.7062 : 4.3027;
  const z = 1.959964;
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  );
}
