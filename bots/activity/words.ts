// The few sentences this room says itself, when there is no answer to show or no room for the whole of it.

import type { Reply } from '#bots/replies/reply';

/** Our mistake: a reference to quote, and never the text of an error. */
export const wentWrong = (reference: string): Reply => {
  const sentence = `Something went wrong on our side, and nothing was changed. If it happens again, quote ${reference}.`;
  return { summary: sentence, blocks: [{ kind: 'text', text: sentence, tone: 'warning' }] };
};

export const answeredBelow = 'Answered below.';
export const overTheLimit = 'over the limit you gave';
export const details = 'Details';
export const detailsOf = (what: string): string => `${details}: ${what}`;
export const fillIn = (label: string): string => `Fill in: ${label}.`;
export const chooseOne = 'Choose one';

export const askWhy = (number: string): string =>
  `The details are left out to keep this message short: ask "why ${number}".`;
export const askMore = (left: number): string =>
  `${left} more ${left === 1 ? 'line is' : 'lines are'} left out to keep this message short: ask for fewer at a time.`;
export const foldedAway = (label: string): string => `Left out to keep this message short: ${label}.`;
export const tooLong = 'This answer is too long to show here. Ask for less at a time.';
