// A journey as data: what a person says or sends, and what they then see. Every platform plays the same ones.

export interface Step {
  /** Words typed. */
  readonly say?: string;
  /** The form last shown, sent back with these answers changed. */
  readonly send?: Readonly<Record<string, string>>;
  /** Each must be on the screen. Letter case and runs of spaces do not count. */
  readonly see: readonly (string | RegExp)[];
  readonly notSee?: readonly (string | RegExp)[];
}

export interface Journey {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** What a journey needs to know of the county it is played in. */
export interface Setting {
  /** An open referral of one child with at least six options. */
  readonly referral: string;
  /** A home that the law keeps off that referral's list. */
  readonly homeLeftOut: string;
  /** A town of the gazetteer, and the same with a letter missing. */
  readonly town: string;
  readonly townMisspelt: string;
}
