// What would put another option first, and the one question whose answer would change the order most.

import type { FactWorthAsking, SensitiveTurn } from '#src/services/index';
import { list, midSentence, pounds } from './amounts.js';
import { sayAsking, sayRuleName } from './verdict-words.js';

export const sensitivityWords = {
  title: 'What would change the first place',
  nothing: 'Nothing that was tried, changed by itself, puts another option first.',
  verified: 'Each was ranked again with that one fact changed and nothing else.',
} as const;

/** "H-12 would be first if smoking were not met at H-1." */
export const sayTurn = ({ first, what }: SensitiveTurn): string => `${list(first)} would be first ${onlyIf(what)}.`;

function onlyIf(what: SensitiveTurn['what']): string {
  switch (what.code) {
    case 'rule-answer':
      return `if this were known and ${what.to === 'met' ? 'met' : 'not met'} at ${what.home}: ${rule(what.rule)}`;
    case 'not-essential':
      return `if this were not essential: ${rule(what.rule)}`;
    case 'essential':
      return `if this were essential: ${rule(what.rule)}`;
    case 'price':
      return `at ${pounds(what.to)} a week for ${what.home}, in place of ${pounds(what.from)}`;
    case 'weight':
      return `if the policy gave this ${number(what.to)} points in place of ${number(what.from)}: ${rule(what.rule)}`;
    case 'not-available':
      return `if ${what.home} were no longer free`;
  }
}

const rule = (id: FactWorthAsking['rule']): string => midSentence(sayRuleName(id));
const number = (n: number): string => String(Math.round(n * 100) / 100);

/** "Ask first, about H-12 (number 3). Ask the carer: does anyone there smoke? It could become number 1, or leave the list." */
export function askFirst(fact: FactWorthAsking): string {
  const { home, rank, ifYes, ifNo } = fact;
  const ranks = [...new Set([ifYes, ifNo])].flatMap((each) => (each === null || each === rank ? [] : [each]));
  const ends = [
    ...(ranks.length === 0 ? [] : [`become number ${list(ranks.sort((a, b) => a - b).map(String), 'or')}`]),
    ...(ifNo === null ? ['leave the list'] : []),
  ];
  return `Ask first, about ${home} (number ${rank}). ${sayAsking(fact)}${ends.length === 0 ? '' : ` It could ${list(ends, 'or')}.`}`;
}
