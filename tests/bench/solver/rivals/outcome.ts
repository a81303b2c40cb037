// What came of one solve in the bench: ours or a rival's.

export interface Outcome {
  /** `capped`: the time ran out; `failed`: it could not, for the reason in `note`. */
  readonly status: 'optimal' | 'capped' | 'failed';
  readonly milliseconds: number;
  /** Value of each level that it closed, in order. */
  readonly levels: readonly number[];
  /** Of the level it was stopped in: (bound - value) / bound; null where it had no answer or no bound. */
  readonly gap: number | null;
  readonly note: string;
}

/** Levels are maximised: the bound is at or above the value. */
export const gapOf = (value: number | null, bound: number | null): number | null =>
  value === null || bound === null || !Number.isFinite(value) || !Number.isFinite(bound)
    ? null
    : Math.abs(bound - value) / Math.max(1, Math.abs(bound));

/** The middle of three where one is quick. */
export async function middle(run: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  const first = await run();
  if (first.milliseconds > 1000) return first;
  return [first, await run(), await run()].sort((a, b) => a.milliseconds - b.milliseconds)[1] ?? first;
}

export function shown({ status, milliseconds, gap, note, levels }: Outcome): string {
  if (status === 'failed') return `failed: ${note}`;
  if (status === 'optimal') return `${duration(milliseconds)}${note === '' ? '' : ` (${note})`}`;
  const near = gap === null ? 'no gap known' : `gap ${(100 * gap).toFixed(2)} %`;
  return `> ${duration(milliseconds)} (level ${levels.length + 1}: ${near})`;
}

export const duration = (milliseconds: number): string =>
  milliseconds < 10_000
    ? `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
