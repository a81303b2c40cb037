// What is said of one option: its key facts on a line, and each detail as a sentence.

import type {
  Day,
  Gap,
  Gate,
  MatchAnswer,
  OpenQuestion,
  Part,
  RankedOption,
  RuleFinding,
  Support,
  WholeCost,
} from '#src/services/index';
import { daysBetween } from '#src/services/terms';
import {
  aboutMiles,
  aWeek,
  count,
  dayText,
  list,
  midSentence,
  miles,
  points,
  pounds,
  sentence,
  straightMiles,
} from './amounts.js';
import { notTonight, standsBetween } from './gates.js';
import { bandWords, groupWords, homeWords } from './kinds.js';
import { sayAsking, sayReason, sayRuleName, saySupport } from './verdict-words.js';

/** "H-12 · in-house foster", or "H-12 (2) and H-40 (1) · split". */
export function optionName({ parts }: RankedOption): string {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return `${only.home} · ${homeWords[only.homeType]}`;
  return `${list(parts.map((part) => `${part.home} (${count(part.children.length, 'child', 'children')})`))} · split`;
}

/** Band, miles, cost and approvals of its own: what decides whether to read on. */
export function keyFacts(option: RankedOption, answer: MatchAnswer, own: readonly Gate[]): string {
  const { band, connected, straight, cost, pairsApart, overLimit, parts, bridgeUntil } = option;
  const {
    narrowing: { underPence },
    milesFrom,
    horizon,
  } = answer;
  const tonight = horizon !== null;
  return [
    bandWords[band],
    ...notTonight(own, tonight),
    ...(parts.some((part) => part.stay) ? ['lives there now: stay, with more support'] : []),
    ...(connected ? ['family first'] : []),
    ...distance(straight, milesFrom),
    aWeek(cost.total),
    ...offers(parts),
    ...(pairsApart.length > 0 ? [`${count(pairsApart.length, 'pair')} apart`] : []),
    ...(bridgeUntil === null ? [] : [`a bridge until ${dayText(bridgeUntil)}`]),
    ...standsBetween(own, tonight),
    ...(parts.some((part) => part.stale) ? ['facts are old: ring first'] : []),
    ...(overLimit ? [`not under ${underPence === undefined ? 'your limit' : pounds(underPence)}`] : []),
  ].join(' · ');
}

/** A child without a home address has no distance: nothing is said rather than "not known". */
export function distance(straight: RankedOption['straight'], from: MatchAnswer['milesFrom']): readonly string[] {
  if (straight !== null) return [straightMiles(straight)];
  return from === 'no-home-address' ? [] : ['miles not known'];
}

/** Each offer of the option with its last day, the first to run out first. */
const offers = (parts: readonly Part[]): readonly string[] =>
  [...new Set(parts.flatMap(({ acceptBy }) => acceptBy ?? []))].sort().map((day) => `accept by ${dayText(day)}`);

export const offerLines = ({ parts }: RankedOption): readonly string[] =>
  parts.flatMap(({ home, acceptBy }) =>
    acceptBy === null ? [] : [`${home}: accept the offer by ${dayText(acceptBy)}, its last day.`],
  );

/** Whom to ask and what; said where the answer could change the option's place, and not where it would not. */
export const questionLine = (question: OpenQuestion): string =>
  `${sayAsking(question)}${question.couldMove ? ' The answer could change its place.' : ''}`;

/** As many as a person asks before they ring. */
const ASKED_FIRST = 3;

/** The few that could change its place, and how many more there are. */
export function firstQuestions(questions: readonly OpenQuestion[]): readonly string[] {
  const movers = questions.filter(({ couldMove }) => couldMove).slice(0, ASKED_FIRST);
  const more = questions.length - movers.length;
  return [...movers.map(questionLine), ...(more === 0 ? [] : [`${count(more, 'more question')} under "why".`])];
}

/** Those that could change its place first. */
export const moversFirst = (questions: readonly OpenQuestion[]): readonly OpenQuestion[] =>
  questions.toSorted((a, b) => Number(b.couldMove) - Number(a.couldMove));

/** Each support once, whichever rules name it. */
export const supportLines = ({ findings }: RankedOption): readonly string[] => [
  ...new Set(findings.flatMap((each) => each.support.map(supportLine))),
];
const supportLine = (support: Support): string => `With support: ${saySupport(support)}.`;

export const groupsLine = ({ points: { total, groups } }: RankedOption): string =>
  `Points: ${points(total)} of 100 (${list(
    (['child', 'stability', 'locality', 'cost'] as const).map(
      (group) => `${groupWords[group].toLowerCase()} ${points(groups[group].points)} of ${points(groups[group].of)}`,
    ),
  )}).`;

export const worstLine = (worst: RuleFinding | null): string =>
  worst === null
    ? 'To weigh first: nothing that a rule can see.'
    : `To weigh first: ${midSentence(sayRuleName(worst.rule))}. ${reasons(worst)}`.trim();

export const reasons = (finding: RuleFinding): string =>
  [...new Set(finding.reasons.map((reason) => sentence(sayReason(reason))))].join(' ');

export function costLine(cost: WholeCost): string {
  const pieces = [
    `fee ${cost.fee === null ? 'not recorded' : pounds(cost.fee)}`,
    ...(cost.schoolTravel > 0 ? [`school travel ${pounds(cost.schoolTravel)}`] : []),
    ...(cost.contactTravel > 0 ? [`travel to see family ${pounds(cost.contactTravel)}`] : []),
  ];
  const total = cost.total === null ? 'Cost a week is not known' : `Cost ${pounds(cost.total)} a week`;
  return `${total}: ${list(pieces)}.`;
}

/** Shown beside the cost; they move nothing. */
export function besideCost({ contributions, marginalCash }: WholeCost): readonly string[] {
  const given =
    contributions === null
      ? []
      : [
          `Health pays ${pounds(contributions.health)} and education ${pounds(contributions.education)} a week: shown, not ranked.`,
        ];
  const cash = marginalCash === null ? [] : [`It adds ${pounds(marginalCash)} a week to spending: shown, not ranked.`];
  return [...given, ...cash];
}

export const distanceLine = (
  { straight, road }: Pick<RankedOption, 'straight' | 'road'>,
  from: MatchAnswer['milesFrom'],
): string =>
  straight === null
    ? `Distance from home: ${from === 'no-home-address' ? 'does not apply, there is no home address' : 'not known'}.`
    : `Distance from home: ${miles(straight)} in a straight line${road === null ? '' : `, ${aboutMiles(road)} by road (estimate)`}.`;

export function factsAge(part: Part, asAt: Day): string {
  if (part.confirmed === null) return `${part.home}: nobody has confirmed its facts. Ring before relying on them.`;
  const age = daysBetween(part.confirmed.on, asAt);
  const old = age === 0 ? 'today' : `${count(age, 'day')} ago`;
  return `${part.home}: facts confirmed ${dayText(part.confirmed.on)} (${old}) by ${part.confirmed.by}.${part.stale ? ' That is old: ring before relying on them.' : ''}`;
}

/** Practice: a stability meeting first, then a search. */
export const stayLine = ({ parts }: RankedOption): readonly string[] =>
  parts
    .filter((part) => part.stay)
    .map(
      ({ home, children }) =>
        `${list(children)} ${children.length === 1 ? 'lives' : 'live'} at ${home} now: hold a stability meeting first, about staying.`,
    );

const lowerBand: Readonly<Record<RankedOption['band'], string>> = {
  'meets-all': 'meets every essential',
  'meets-with-support': 'meets every essential only with named support',
  'not-shown-to-meet': 'is not shown to meet every essential',
  'does-not-meet': 'does not meet every essential',
};

/** What a split loses. */
export const lostLine = (pairs: RankedOption['pairsApart']): readonly string[] =>
  pairs.length === 0 ? [] : [`Living apart: ${list(pairs.map(({ a, b }) => `${a} from ${b}`))}.`];

/** How far ahead of the next, in natural units. */
export function gapLine(gap: Gap | null, next: RankedOption | undefined, ahead: readonly string[]): readonly string[] {
  if (gap === null || next === undefined) return [];
  const than = `number ${next.rank}`;
  switch (gap.kind) {
    case 'no-real-difference':
      return [`No real difference from ${than}.`];
    case 'better-band':
      return [`Ahead of ${than}, which ${lowerBand[next.band]}.`];
    case 'connected-first':
      return [`Ahead of ${than} because family comes first among those that meet the essentials.`];
    case 'points':
      return [`Ahead of ${than} by ${points(gap.points)} points${ahead.length === 0 ? '' : `: ${list(ahead)}`}.`];
  }
}
