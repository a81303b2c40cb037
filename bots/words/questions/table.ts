// The form of a table of questions: `about` is the need in words, or "this" where the question names none.

export type Asking<Q extends string> = Readonly<Record<Q, (about: string) => string>>;
