// The form of a table of words: every code of a subject, each with the sentence its facts make.

import type { Reason, ReasonCode } from '#src/services/index';

/** The reason with that code, and its named facts. */
export type Facts<C extends ReasonCode> = { [K in C]: Extract<Reason, { readonly code: K }> & { readonly code: K } }[C];

export type Words<R extends Reason> = { readonly [C in R['code']]: (facts: Facts<C>) => string };
