// "only in-house, within 10 miles, under £2,000": what narrows a list, and nothing else in the sentence.

import { pounds } from '#bots/words/amounts';
import type { Narrowing } from '#src/services/index';
import { readDistance } from './understand/distance.js';
import { readMoney } from './understand/money.js';
import { readInHouse } from './understand/setting.js';

/** Null unless every word was understood: half a sentence is not acted on. */
export function readNarrowing(words: string): Narrowing | null {
  const { narrowing, rest } = partOf(words);
  const left = rest.replaceAll(/\b(?:only|and|show|me|just|those|ones|homes|the|please|with|but)\b/gi, '');
  return Object.keys(narrowing).length === 0 || /[\p{L}\p{N}\p{So}]/u.test(left) ? null : narrowing;
}

/** What narrows, whatever else was said: to be offered, never acted on. */
export const readPartly = (words: string): string => narrowingWords(partOf(words).narrowing).join(', ');

function partOf(words: string): { readonly narrowing: Narrowing; readonly rest: string } {
  const money = readMoney(words);
  const distance = readDistance(money.rest);
  const inHouse = readInHouse(distance.rest);
  const narrowing = {
    ...(inHouse.value && { onlyInHouse: true }),
    ...(distance.value !== null && { withinMiles: distance.value }),
    ...(money.value !== null && { underPence: money.value }),
  };
  return { narrowing, rest: inHouse.rest };
}

/** The same words a person would type to get it. */
export const narrowingWords = (narrowing: Narrowing): readonly string[] => [
  ...(narrowing.onlyInHouse ? ['only in-house'] : []),
  ...(narrowing.withinMiles === undefined ? [] : [`within ${narrowing.withinMiles} miles`]),
  ...(narrowing.underPence === undefined ? [] : [`under ${pounds(narrowing.underPence)} a week`]),
];
