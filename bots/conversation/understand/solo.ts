// "solo" has five meanings (practice 2.7): the plain word is read as the first, and the form asks.

import type { SoloKind } from '#src/services/index';
import { nothing, type Taken, take } from './text.js';

const meanings: readonly (readonly [SoloKind, RegExp])[] = [
  ['staffed-one-to-one', /\b(?:staffed\s+)?(?:1\s?:\s?1|one[\s-]to[\s-]one)\b(?:\s+(?:staffing|staffed|support))?/i],
  ['single-bed-home', /\bsingle[\s-]bed(?:ded)?(?:\s+home)?\b/i],
  ['no-younger-child', /\b(?:with\s+)?no\s+younger\s+(?:child(?:ren)?|ones)\b/i],
  [
    'only-child-of-any-kind',
    /\b(?:the\s+)?only\s+child\b(?!\s+of\s+school)|\b(?:with\s+)?no\s+other\s+(?:children|child|kids)\b/i,
  ],
  [
    'only-foster-child',
    /\b(?:solo(?:\s+placement)?|single\s+placement|(?:placed\s+)?alone|on\s+(?:his|her|their)\s+own)\b/i,
  ],
];

export function readSolo(text: string): Taken<SoloKind | null> {
  for (const [kind, pattern] of meanings) {
    const match = take(text, pattern);
    if (match !== null && !/\b(?:not|n't|never|no need to be)\s*$/i.test(text.slice(0, match.at)))
      return { value: kind, from: [match.whole], rest: match.rest };
  }
  return nothing(null, text);
}
