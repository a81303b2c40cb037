// What is said back when a sentence is not a command: one question, the nearest commands, or why not.

import type { Refusal } from '#src/services/index';
import { count, list } from './amounts.js';
import { notPermitted } from './record/people.js';

export const greeting =
  'Hello. Ask who can take a child: "match R-204", or describe one: "match a 14 year old boy near Trowbridge". Nothing here decides: it lists options with reasons you can check.';

export const helpWords = {
  title: 'What you can say',
  describe:
    'a child in your own words, shown back as a form before anything is searched; also "pace", "remand", "respite", "short break" or "parent and child"',
  exampleDescribe: 'match a 14 year old boy near Trowbridge, solo, within 10 miles',
} as const;

export const talk = {
  empty: 'Nothing was typed. What would you like to know?',
  tooLong: (length: number, most: number) =>
    `That message has ${length.toLocaleString('en-GB')} characters; the most is ${most.toLocaleString('en-GB')}. It was not read. Please ask in one short sentence.`,
  nothingUnderstood: 'Sorry, that was not understood, and nothing was done. Which of these did you mean?',
  didYouMean: 'Not quite understood, and nothing was done. Did you mean one of these?',
  whichReferral: 'Which referral? Say "match" and its reference, such as "match R-204".',
  whichOption: 'Why which option? Say its number, such as "why 2", or "why not" and a home, such as "why not H-310".',
  whichTwo: 'Compare which two? Say both numbers, such as "compare 1 and 3".',
  whichOfTwo: 'Two at a time. Which two?',
  sameTwice: (n: number) => `Number ${n} is the same as itself. Which other one?`,
  referralAlone: (id: string) => `${id}: shall I match it?`,
  severalReferrals: 'One referral at a time. Which first?',
  homeAlone: (id: string) => `${id}: do you want to know why it is, or is not, on the list?`,
  milesOrPounds: (n: number) => `${n.toLocaleString('en-GB')} miles, or ${n.toLocaleString('en-GB')} pounds a week?`,
  onlyPartly: 'Part of that was not understood, so nothing was done. Did you mean only this?',
  notDoneHere:
    'Sending, placing and deleting are not done here: nothing was done. A place is kept with "hold", and put forward with "propose"; people approve and confirm it.',
  routedOutSummary: 'That is not searched for here.',
  thanks: (hasList: boolean) =>
    `You are welcome. ${hasList ? 'The list is still here: say "list", "why 1" or "more", or match another referral.' : 'When you need one: "match" and a referral, "referrals", or "vacancies".'}`,
  noListYet: 'No list has been asked for in this conversation. Which referral is it about?',
  noMore: (n: number) =>
    n === 0 ? 'There are no options to show.' : `That was the last: ${count(n, 'option')} in all.`,
  nothingNarrowed: 'Nothing was narrowed: this is the whole list.',
  moved: (rank: number, now: number | null) =>
    now === null
      ? `What was number ${rank} when you saw it is no longer on the list: the facts have changed.`
      : `The facts have changed since you saw the list: what was number ${rank} is now number ${now}.`,
  lostMemory: 'What was said before in this conversation can no longer be read, so it was left aside.',
  trouble: (reference: string) =>
    `Something went wrong here, and nothing was done. Please try again; if it stays, give this reference: ${reference}.`,
  oldForm: 'That form is not one that can be sent any more. Please ask again.',
} as const;

/** Said where several people read, or of an answer that holds more than may stand where it is asked for. No fact in any of it. */
export const elsewhere = {
  taken:
    'That is taken to a direct message: others read here. What you wrote was not looked into, kept or repeated. Please delete it, and ask me there.',
  help: 'Where others read, I answer "vacancies", in round numbers, and "rules". For anything about a child, a case or a colleague, send me a direct message.',
  rest: 'The rest is not shown where others may read it: ask me in a direct message.',
  summary: 'There is an answer for you.',
} as const;

export function sayRefusal(refusal: Refusal): string {
  switch (refusal.code) {
    case 'unknown-referral':
      return `There is no open referral ${refusal.referral}.${nearest(refusal.nearest)}`;
    case 'unknown-home':
      return `There is no home ${refusal.home}.${nearest(refusal.nearest)}`;
    case 'not-permitted':
      return notPermitted(refusal);
    case 'empty-county':
      return 'There are no homes in the data yet. Import homes, or load the invented county.';
    case 'referral-not-open':
      return `${refusal.referral} is no longer open.`;
    case 'no-such-option':
      return refusal.have === 0
        ? 'The list is empty.'
        : `There is no number ${refusal.rank}: the list has ${count(refusal.have, 'option')}.`;
  }
}

const nearest = (ids: readonly string[]): string => (ids.length === 0 ? '' : ` Did you mean ${list(ids, 'or')}?`);
