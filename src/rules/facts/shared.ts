// Whether a home shares the child's language, faith or culture, or with what support it could.

import type { Question, Reason, Support } from '#src/domain/index';
import { type Fact, good, missing, short } from '../weigh.js';

interface Outcomes {
  readonly yes: Reason;
  readonly no: Reason;
  readonly notRecorded: Reason;
  readonly ask: Question;
  readonly support: Support;
}

/** The same word in any case is the same language, faith or culture. */
export function shared(has: readonly string[] | null, wanted: string, deduct: number, say: Outcomes): Fact {
  if (has === null) return missing(say.notRecorded, say.ask);
  const word = wanted.trim().toLowerCase();
  return has.some((each) => each.trim().toLowerCase() === word) ? good(say.yes) : short(say.no, deduct, say.support);
}
