// "only in-house": homes of the council's own.

import { nothing, type Taken, take } from './text.js';

const pattern = /\b(?:only\s+)?(?:in[\s-]?house|our\s+own)(?:\s+(?:only|homes?|carers?))*\b/i;

export function readInHouse(text: string): Taken<boolean> {
  const match = take(text, pattern);
  if (match === null || /\b(?:not|no|except|excluding)\s*$/i.test(text.slice(0, match.at))) return nothing(false, text);
  return { value: true, from: [match.whole], rest: match.rest };
}
