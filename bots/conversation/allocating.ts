// "allocate with R-204 at H-310, without H-118 for R-207": what is to be kept, what is never to be, and nothing else.

import type { AtHome, Command } from './command.js';

type Allocate = Extract<Command, { readonly verb: 'allocate' }>;

const R = '#?R[\\s-]?(?<referral>\\d{1,6})';
const H = '#?H[\\s-]?(?<home>\\d{1,6})';
const KEEP = 'with|keep(?:ing)?|pin(?:ning)?|if';
const NEVER = 'without|not|never|except|but\\s+not';
const clause = (order: string) =>
  new RegExp(`^[\\s,;]*(?:and\\s+)?(?:(?<keep>${KEEP})\\s+|(?<never>${NEVER})\\s+)?${order}\\b`, 'i');
const clauses = [clause(`${R}\\s+(?:at|in|to|with|goes\\s+to|=)\\s+${H}`), clause(`${H}\\s+for\\s+${R}`)];

/** Null unless every word was understood: half a wish is not acted on. A clause without a word of its own is like the one before. */
export function readAllocating(words: string): Allocate | null {
  const pins: AtHome[] = [];
  const bans: AtHome[] = [];
  let rest = words;
  let into: AtHome[] | null = null;
  while (/[\p{L}\p{N}\p{So}]/u.test(rest)) {
    const found = clauses.map((each) => each.exec(rest)).find((each) => each !== null);
    if (!found?.groups) return null;
    const { keep, never, referral, home } = found.groups;
    if (never !== undefined) into = bans;
    else if (keep !== undefined) into = pins;
    if (into === null) return null;
    into.push({ referral: `R-${referral}`, home: `H-${home}` });
    rest = rest.slice(found[0].length);
  }
  return { verb: 'allocate', pins, bans };
}
