// The first line of a list: what was found, and why when it is short or empty.

import type { Horizon, MatchAnswer, RankedOption, RuleId } from '#src/services/index';
import { dayOfMoment } from '#src/services/terms';
import { count, list, midSentence, weekdayText } from './amounts.js';
import { sayRuleName } from './verdict-words.js';

/** A list this short says why. */
const SHORT = 4;

export function opening(answer: MatchAnswer, shown: readonly RankedOption[]): string {
  const all = answer.options.length + answer.hidden.count;
  if (all === 0)
    return `No home can be offered. ${tooLarge(answer)} ${whyLeftOut(answer)} ${whomToAsk(answer)}`
      .replaceAll(/\s+/g, ' ')
      .trim();
  if (answer.options.length === 0)
    return `${count(answer.hidden.count, 'option')} found, and what you asked for hides ${all === 1 ? 'it' : 'all of them'}. ${justOutside(answer)}`.trim();
  const found = answer.nothingShownToMeet ? nothingShown(answer) : whatMeets(answer);
  const why = all <= SHORT ? ` ${whyLeftOut(answer)} ${whomToAsk(answer)}` : '';
  return `${found} ${splitsOnly(answer)} ${whichShown(answer, shown)} ${milesUnused(answer)} ${hidden(answer)}${why}`
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** "An emergency: from Friday 20 Nov 2026 until 10:00 on Monday 23 Nov 2026." */
export const tonightLine = ({ from, until }: Horizon): string =>
  `An emergency: from ${weekdayText(from)} until ${until.slice(11)} on ${weekdayText(dayOfMoment(until))}. Each option says who must say yes tonight, or what cannot be lawful tonight.`;

/** For a notification: no reference, and no fact about a child. */
export function openingSummary(answer: MatchAnswer, shown: readonly RankedOption[]): string {
  const options = count(answer.options.length, 'option');
  if (answer.options.length === 0) return answer.hidden.count === 0 ? 'No home can be offered.' : 'No option is left.';
  return `${options} found; ${shown.length} shown.`;
}

function nothingShown(answer: MatchAnswer): string {
  const { options } = answer;
  const open = mostOften(openEssentials(options), 2);
  const waits = open === '' ? '' : ` Not met or not known, most often: ${open}.`;
  return `${count(options.length, 'option')}, and none is shown to meet every essential.${waits}`;
}

/** Essentials that options break or leave unknown, once for each option. */
const openEssentials = (options: readonly RankedOption[]): readonly RuleId[] =>
  options.flatMap(({ findings }) =>
    findings
      .filter((each) => each.essential && (each.status === 'broken' || each.status === 'unknown'))
      .map((each) => each.rule),
  );

function whatMeets({ options }: MatchAnswer): string {
  const meets = options.filter(({ band }) => band === 'meets-all').length;
  const supported = options.filter(({ band }) => band === 'meets-with-support').length;
  const notShown = options.filter(({ band }) => band === 'not-shown-to-meet').length;
  const rest = options.length - meets - supported - notShown;
  const parts = [
    ...(meets > 0 ? [`${meets} ${meets === 1 ? 'meets' : 'meet'} every essential`] : []),
    ...(supported > 0 ? [`${supported} ${supported === 1 ? 'meets' : 'meet'} them with named support`] : []),
    ...(notShown > 0 ? [`${notShown} ${notShown === 1 ? 'is' : 'are'} not shown to`] : []),
    ...(rest > 0 ? [`${rest} ${rest === 1 ? 'does' : 'do'} not`] : []),
  ];
  return `${count(options.length, 'option')}${parts.length === 0 ? '' : `: ${list(parts)}`}.`;
}

const tooLarge = ({ notConsidered }: MatchAnswer): string =>
  notConsidered.includes('splits-of-so-large-a-group')
    ? 'The group is too large for splits to be searched: ask for its parts one at a time.'
    : '';

const splitsOnly = ({ children, options }: MatchAnswer): string =>
  children.length > 1 && options.length > 0 && options.every(({ parts }) => parts.length > 1)
    ? `No option keeps ${children.length === 2 ? 'both' : `all ${children.length}`} together: each is a split.`
    : '';

function whichShown({ options }: MatchAnswer, shown: readonly RankedOption[]): string {
  const [first] = shown;
  const last = shown.at(-1);
  if (first === undefined || last === undefined || shown.length === options.length) return '';
  return `Shown: ${first.rank === last.rank ? `number ${first.rank}` : `${shown.length}, numbers ${first.rank} to ${last.rank}`}.`;
}

/** A limit in miles hides nothing where there is nowhere to count from: said, so that nobody thinks it did. */
function milesUnused({ narrowing: { withinMiles }, milesFrom }: MatchAnswer): string {
  if (withinMiles === undefined || milesFrom === 'home') return '';
  const why =
    milesFrom === 'no-home-address'
      ? 'there is no home address to count from'
      : 'no home address to count from is recorded';
  return `Miles were not used: ${why}.`;
}

function hidden(answer: MatchAnswer): string {
  const { count: n } = answer.hidden;
  return n === 0 ? '' : `${count(n, 'option')} hidden by what you asked for. ${justOutside(answer)}`;
}

function justOutside({ hidden: { justOutside: ranks } }: MatchAnswer): string {
  if (ranks.length === 0) return '';
  const some = ranks.slice(0, 5).map(String);
  return `Just outside: number${ranks.length === 1 ? '' : 's'} ${list(some)}${ranks.length > 5 ? ` and ${ranks.length - 5} more` : ''}.`;
}

/** The three rules that leave out most homes; a home counts under each rule it breaks. */
function whyLeftOut({ excluded }: MatchAnswer): string {
  if (excluded.length === 0) return 'No home was left out by a rule: there is no other home in the data.';
  const rules = excluded.flatMap((each) => each.rules);
  return `${count(excluded.length, 'home')} left out, most often by these rules: ${mostOften(rules, 3)}.`;
}

/** The rules met most often in a list, with how often: "solo (578) and approved number (261)". */
function mostOften(rules: readonly RuleId[], most: number): string {
  const times = new Map<RuleId, number>();
  for (const rule of rules) times.set(rule, (times.get(rule) ?? 0) + 1);
  const sorted = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most);
  return list(sorted.map(([rule, n]) => `${midSentence(sayRuleName(rule))} (${n.toLocaleString('en-GB')})`));
}

const whomToAsk = ({ toAsk }: MatchAnswer): string =>
  toAsk.length === 0 ? '' : `${count(toAsk.length, 'home')} of other providers can be asked.`;
