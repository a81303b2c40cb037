// Envelopes that were opened lately, with what was in them: a snapshot opens thousands, and few change between two.

/** Per generation; two are kept, and each entry is a few hundred bytes. */
const MOST = 30_000;

type Contents = Readonly<Record<string, unknown>>;

interface Opened {
  /** An envelope is good in its own place alone: moved to another, it must be opened there, and be refused. */
  readonly place: string;
  readonly contents: Contents;
}

export class Unsealed {
  #young = new Map<string, Opened>();
  #old: ReadonlyMap<string, Opened> = new Map();

  /** What the envelope holds, opened at most once for that place while it is in use. */
  contents(envelope: string, place: string, open: () => Contents): Contents {
    const held = this.#young.get(envelope) ?? this.#old.get(envelope);
    const opened = held?.place === place ? held : { place, contents: open() };
    if (opened !== this.#young.get(envelope)) this.#keep(envelope, opened);
    return opened.contents;
  }

  #keep(envelope: string, opened: Opened): void {
    if (this.#young.size >= MOST) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(envelope, opened);
  }
}
