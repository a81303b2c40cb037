// "under £2,000 a week": the most a person wants to see, in whole pence a week.

import { nothing, type Taken, take } from './text.js';

const AMOUNT = '(?<amount>\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?<pence>\\.\\d{1,2})?\\s?(?<thousand>k\\b)?';
/** Without a pound sign only "under 2k" and "under 2000 a week" are money. */
const BARE = '(?=\\d{3}|\\d,\\d|[\\d.]+\\s?k\\b)(?<c_amount>\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?<c_pence>\\.\\d{1,2})?\\s?';
const WEEK = '(?:\\s*(?:a|per|each|\\/|every)\\s*(?:week|wk)\\b|\\s*weekly\\b|\\s*p\\.?\\/?w\\b\\.?)';
const MOST =
  '(?:costing\\s+)?(?:under|less\\s+than|below|up\\s+to|(?:no|not)\\s+more\\s+than|at\\s+most|max(?:imum)?(?:\\s+of)?|a?\\s*budget(?:\\s+of)?|for\\s+under|within)\\s+';
/** A least amount, or pounds by another clock, is not this limit: it is left over and read back. */
const NOT_THIS = /\b(?:over|more than|above|at least|from|minimum)\s*$/i;
const OTHER_CLOCK = /^\s*(?:a|per|each|\/)\s*(?:night|day|month|year|annum|hour)/i;

const pattern = new RegExp(
  `(?:${MOST})?(?:(?:£|gbp\\s?)\\s?${AMOUNT}(?:\\s*(?:pounds|quid))?${WEEK}?|${AMOUNT.replaceAll('?<', '?<b_')}\\s*(?:pounds|quid|gbp)\\b${WEEK}?)|${MOST}${BARE}(?:(?<c_thousand>k)\\b${WEEK}?|${WEEK})`,
  'i',
);

export function readMoney(text: string): Taken<number | null> {
  const match = take(text, pattern);
  if (match === null) return nothing(null, text);
  const before = text.slice(0, match.at);
  const after = text.slice(match.at + match.whole.length);
  const refused = NOT_THIS.test(before) && !/(?:no|not) more than\s*$/i.test(before);
  if (refused || OTHER_CLOCK.test(after) || /^[\d,.]*\d/.test(after)) return nothing(null, text);
  const whole = match.groups.amount ?? match.groups.b_amount ?? match.groups.c_amount ?? '';
  const pence = match.groups.pence ?? match.groups.b_pence ?? match.groups.c_pence ?? '';
  const times = (match.groups.thousand ?? match.groups.b_thousand ?? match.groups.c_thousand) === undefined ? 1 : 1000;
  const value = Math.round(Number(`${whole.replaceAll(',', '')}${pence}`) * times * 100);
  return { value, from: [match.whole], rest: match.rest };
}
