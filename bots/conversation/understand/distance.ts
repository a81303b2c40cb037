// "within 10 miles": the farthest from home a person wants to see, in straight-line miles.

import { nothing, type Taken, take } from './text.js';

const KM_TO_MILES = 0.621371;
/** The round numbers people say. */
const inWords: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
const MOST =
  '(?:within|under|less\\s+than|up\\s+to|(?:no|not)\\s+(?:more|further|farther)\\s+than|at\\s+most|max(?:imum)?(?:\\s+of)?|inside)\\s+';
const pattern = new RegExp(
  `\\b(?:${MOST})?(?:an?\\s+)?(?<amount>\\d{1,3}(?:\\.\\d)?|${Object.keys(inWords).join('|')})[\\s-]?(?<unit>miles?|mi|km|kilomet(?:re|er)s?)\\b(?:\\s+radius)?(?:\\s+(?:of|from)(?:\\s+home)?(?=\\s|$))?`,
  'i',
);
/** "more than 20 miles" is a wish for far, not a limit: left over and read back. */
const AT_LEAST = /\b(?:over|more than|further than|farther than|at least|beyond|minimum(?: of)?)\s*$/i;

export function readDistance(text: string): Taken<number | null> {
  const match = take(text, pattern);
  if (match === null || AT_LEAST.test(text.slice(0, match.at))) return nothing(null, text);
  const said = match.groups.amount ?? '';
  const amount = inWords[said.toLowerCase()] ?? Number(said);
  const inMiles = /^k/i.test(match.groups.unit ?? '') ? Math.round(amount * KM_TO_MILES * 10) / 10 : amount;
  return { value: inMiles, from: [match.whole.trimEnd()], rest: match.rest };
}
