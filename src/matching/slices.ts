// Long work in slices: whoever does it yields between rankings, and whoever waits decides what happens meanwhile.

export type Slices<T> = Generator<void, T, void>;

/** All at once: for tests, and where nobody else shares the thread. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}

/** With a breath between slices, so that others are heard. */
export async function withBreaths<T>(work: Slices<T>, breathe: () => Promise<void>): Promise<T> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    await breathe();
  }
}
