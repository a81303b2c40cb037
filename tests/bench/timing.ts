// Timings of a bench: percentiles, and one line a measure.

export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export function timing(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), most: sorted.at(-1) ?? 0 };
}

/** Every case in every round, after one round to warm up. */
export function measure<T>(rounds: number, cases: readonly T[], run: (each: T) => unknown): Timing {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1)
    for (const each of cases) {
      const from = performance.now();
      run(each);
      if (round > 0) times.push(performance.now() - from);
    }
  return timing(times);
}

export function line(name: string, ours: Timing | readonly number[], peer?: Timing): void {
  const t = 'p50' in ours ? ours : timing(ours);
  const figures = [t.p50, t.p95, t.most].map((ms) => ms.toFixed(2).padStart(9)).join('');
  console.log(`${name.padEnd(58)}${figures}${peer ? `   × ${(t.p50 / peer.p50).toFixed(1)}` : ''}`);
}
