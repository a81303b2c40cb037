// One question back, with the nearest commands as buttons. Nothing is acted on.

import {
  type Action,
  type Block,
  button,
  buttons,
  type Carried,
  carrying,
  heading,
  type Reply,
  text,
} from '#bots/replies/index';
import { sayRoutedOut } from '#bots/words/regimes';
import { greeting, helpWords, talk } from '#bots/words/talk';
import type { RoutedOut } from '#src/services/index';
import { asTyped, ofCase, ofNobody } from '../carries.js';
import type { Hint } from '../command.js';

/** What a newcomer is offered when nothing nearer is known. */
export const starters: readonly Action[] = ['match R-204', 'referrals', 'vacancies', 'help'].map((says) =>
  button(says),
);

/** `carries` is of the question and its buttons; left out, nobody knows, and it stays where it is seen by one alone. */
export const askBack = (
  question: string,
  actions: readonly Action[] = starters,
  carries: readonly Carried[] = [],
): Reply => ({
  summary: question.length > 120 || /\bR-\d|\bH-\d/.test(question) ? 'A question back: what did you mean?' : question,
  carries,
  blocks: carrying(carries, [text(question), ...buttons(actions)]),
});

/** A question without a fact in it. */
export const askPlainly = (question: string, actions?: readonly Action[]): Reply =>
  askBack(question, actions, ofNobody);

/** About what was typed, which is in its buttons again. */
const askOfTyped = (question: string, actions: readonly Action[]): Reply => askBack(question, actions, asTyped);

export function unclearReply(hint: Hint, hasList: boolean): Reply {
  switch (hint.code) {
    case 'nothing-understood':
      return askPlainly(talk.nothingUnderstood);
    case 'did-you-mean':
      return askOfTyped(
        talk.didYouMean,
        [...hint.says, 'help'].map((says) => button(says)),
      );
    case 'not-done-here':
      return askOfTyped(talk.notDoneHere, [
        ...(hint.referral === null ? [button(hasList ? 'list' : 'referrals')] : [button(`match ${hint.referral}`)]),
        button('help'),
      ]);
    case 'which-referral':
      return askPlainly(talk.whichReferral, [button('referrals'), button('match R-204')]);
    case 'which-option':
      return askOfTyped(
        hasList ? talk.whichOption : talk.noListYet,
        hasList ? whyOf(hint.numbers) : [button('referrals')],
      );
    case 'which-two':
      return askPlainly(
        hasList ? talk.whichTwo : talk.noListYet,
        hasList ? [button('compare 1 and 2'), button('list')] : [button('referrals')],
      );
    case 'which-of-two':
      return askOfTyped(talk.whichOfTwo, pairs(hint.numbers));
    case 'referral-alone':
      return askOfTyped(talk.referralAlone(hint.referral), [button(`match ${hint.referral}`), button('referrals')]);
    case 'several-referrals':
      return askOfTyped(
        talk.severalReferrals,
        [...new Set(hint.referrals)].slice(0, 5).map((id) => button(`match ${id}`)),
      );
    case 'home-alone':
      return askOfTyped(talk.homeAlone(hint.home), [button(`why not ${hint.home}`)]);
    case 'miles-or-pounds':
      return askOfTyped(talk.milesOrPounds(hint.amount), [
        button(`within ${hint.amount} miles`),
        button(`under £${hint.amount} a week`),
      ]);
    case 'only-partly':
      return askOfTyped(talk.onlyPartly, [button(hint.says), button('help')]);
  }
}

const whyOf = (numbers: readonly number[]): readonly Action[] => [
  ...(numbers.length === 0 ? [1] : numbers.slice(0, 3)).map((n) => button(`why ${n}`)),
  button('list'),
];

const pairs = (numbers: readonly number[]): readonly Action[] =>
  numbers.slice(0, 3).flatMap((a, i) => numbers.slice(i + 1, 3).map((b) => button(`compare ${a} and ${b}`)));

export const greetingReply = (): Reply => ({
  summary: 'Hello. Ask who can take a child.',
  carries: ofNobody,
  blocks: carrying(ofNobody, [text(greeting), ...buttons(starters)]),
});

export const thanksReply = (hasList: boolean): Reply => ({
  summary: talk.thanks(hasList),
  carries: ofNobody,
  blocks: carrying(ofNobody, [
    text(talk.thanks(hasList)),
    ...buttons(hasList ? [button('list'), button('more'), ...next] : next),
  ]),
});

const next: readonly Action[] = ['referrals', 'vacancies', 'help'].map((says) => button(says));

/** Where a search goes that is not answered with homes. */
export const routedOutReply = (route: RoutedOut): Reply => ({
  summary: talk.routedOutSummary,
  carries: ofNobody,
  // Where a search goes tells what was asked for.
  blocks: [...carrying(ofCase, [text(sayRoutedOut(route))]), ...carrying(ofNobody, buttons(next))],
});

export const helpReply = (commands: readonly { readonly example: string; readonly does: string }[]): Reply => {
  const rows = [{ example: helpWords.exampleDescribe, does: helpWords.describe }, ...commands];
  const blocks: readonly Block[] = [
    heading(helpWords.title),
    { kind: 'facts', facts: rows.map(({ example, does }) => ({ name: example, value: does })) },
    ...buttons(
      commands
        .filter(({ example }) => /^(?:match|vacancies|referrals|rules)/.test(example))
        .map(({ example }) => button(example)),
    ),
  ];
  return { summary: 'What you can say.', carries: ofNobody, blocks: carrying(ofNobody, blocks) };
};
