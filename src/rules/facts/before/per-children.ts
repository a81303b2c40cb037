// Remembers what is on record for the children last asked about: it is the same at every home.

import type { Ask } from '../../ask.js';

/** `compute` may read the children, their referral, where they live and the days: nothing of the home. */
export function perChildren<T>(compute: (ask: Ask) => T): (ask: Ask) => T {
  let last: { readonly ask: Ask; readonly answer: T } | null = null;
  return (ask) => {
    if (last === null || !sameChildren(last.ask, ask)) last = { ask, answer: compute(ask) };
    return last.answer;
  };
}

const sameChildren = (a: Ask, b: Ask): boolean =>
  a.members === b.members &&
  a.referral === b.referral &&
  a.living === b.living &&
  a.startOn === b.startOn &&
  a.asAt === b.asAt;
