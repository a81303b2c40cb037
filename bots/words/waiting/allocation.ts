// A proposal for everyone who waits, in words: the whole in one line, then who goes where, who does not, and why.

import type {
  Pin,
  PinIssue,
  Proposal,
  ProposalChange,
  ProposalFlag,
  ProposedPlace,
  ProposedWait,
  Unplaced,
} from '#src/services/index';
import { aWeek, count, dayText, list, midSentence, points, pounds, straightMiles } from '../amounts.js';
import { standsBetween } from '../gates.js';
import { bandWords, homeWords } from '../kinds.js';
import { sayRuleName } from '../verdict-words.js';

export const allocationWords = {
  title: (asAt: Proposal['asAt']) => `Everyone who waits, on ${dayText(asAt)}`,
  only: 'A proposal: nothing is decided.',
  places: 'Who would go where',
  waits: 'Waiting where they are safe',
  unplaced: 'Needs a wider search',
  notInIt: (ids: readonly string[]) => `Not in it: ${list(ids)}. The law takes these searches elsewhere.`,
  held: (each: Proposal['held']) =>
    `Held already, and so not in it: ${list(each.map(({ referral, home }) => `${referral} at ${home}`))}.`,
  changes: (since: Proposal['asAt']) => `What changed since the proposal of ${dayText(since)}`,
  unchanged: (since: Proposal['asAt']) => `Nothing changed since the proposal of ${dayText(since)}.`,
  first: 'There is no earlier proposal to compare it with.',
  asked: 'Kept as you asked',
  totals: 'What it comes to',
  everyRole: 'Nobody signs in here, so you act in every role. Elsewhere this is for managers.',
  summary: 'A proposal for everyone who waits. Nothing is decided.',
  nobody: 'Nobody waits: no referral is open.',
} as const;

/** "11 of 14 children have a place; 2 wait where they are safe; 1 needs a wider search." */
export function wholeLine({ totals, status }: Proposal): string {
  const { children, placed, waiting, unplaced } = totals;
  if (children === 0) return allocationWords.nobody;
  if (status === 'infeasible') return `No proposal can keep everything that was asked. ${allocationWords.only}`;
  const parts = [
    placed === children
      ? `${children === 1 ? 'The one child has' : `All ${children} children have`} a place`
      : `${placed} of ${count(children, 'child', 'children')} ${placed === 1 ? 'has' : 'have'} a place`,
    ...(waiting > 0 ? [`${waiting} ${waiting === 1 ? 'waits' : 'wait'} where they are safe`] : []),
    ...(unplaced > 0 ? [`${unplaced} ${unplaced === 1 ? 'needs' : 'need'} a wider search`] : []),
  ];
  return `${parts.join('; ')}. ${allocationWords.only}`;
}

/** "R-204: H-310 · in-house foster", with how many children where it is not all of them. */
export const placeHead = ({ referral, home, homeType, children }: ProposedPlace, everyone: number): string =>
  `${referral}: ${home} · ${homeWords[homeType]}${ofThem(children.length, everyone)}`;

export const ofThem = (some: number, everyone: number): string =>
  some === everyone ? '' : ` (${some} of ${everyone} children)`;

/** Its number in their own list, band, distance, cost, and who must say yes. */
export const placeLine = (place: ProposedPlace): string =>
  [
    ...(place.pinned ? ['kept as you asked'] : []),
    ...(place.rank === null ? [] : [`number ${place.rank} on their own list`]),
    bandWords[place.band],
    ...(place.connected ? ['family first'] : []),
    ...(place.straight === null ? [] : [straightMiles(place.straight)]),
    aWeek(place.cost),
    ...standsBetween(place.gates, false),
    ...place.flags.map(shortFlag),
  ].join(' · ');

function shortFlag(flag: ProposalFlag): string {
  switch (flag.code) {
    case 'below-suitable':
      return 'for tonight: a person judges';
    case 'gives-up':
      return `gives up ${given(flag.points)} for the others`;
    case 'newcomers-to-talk-about':
      return 'a matching conversation about who comes together';
    case 'siblings-apart':
      return `${count(flag.pairs, 'pair')} apart`;
    case 'family-for-some':
      return 'family was possible for some';
    case 'lawful-until':
      return `a bridge until ${dayText(flag.until)}`;
  }
}

/** Each flag as a sentence: a person judges. */
export function sayFlag(flag: ProposalFlag): string {
  switch (flag.code) {
    case 'below-suitable':
      return `For tonight only this was left: it ${flag.band === 'does-not-meet' ? 'does not meet' : 'is not shown to meet'} every essential. A person judges.`;
    case 'gives-up':
      return `Best for them alone would be ${flag.home}, which ${bandWords[flag.band]}: they give up ${given(flag.points)} so that others have a place.`;
    case 'newcomers-to-talk-about':
      return `Children would come into this home together, and not everything about that is known: ${list(flag.rules.map(rule))}.`;
    case 'siblings-apart':
      return `${count(flag.pairs, 'pair')} of brothers or sisters who would rather be together would live apart.`;
    case 'family-for-some':
      return `Family could take some of them (${list(flag.homes)}), and this takes them together: a person decides which is better.`;
    case 'lawful-until':
      return `Lawful until ${dayText(flag.until)} only: the next step must be found before.`;
  }
}

/** A better band may be given up for no points at all. */
const given = (hundredths: Parameters<typeof points>[0]): string =>
  hundredths < 50 ? 'a better home' : `${points(hundredths)} points`;
const rule = (id: PinIssue['rules'][number]): string => midSentence(sayRuleName(id));

/** Many wait for one reason: the reason and the day once, then who. */
export const waitHead = ({ until, why }: ProposedWait): string =>
  `${whyWait[why]}: with support until ${dayText(until)}, when somebody looks again`;

const whyWait: Readonly<Record<ProposedWait['why'], string>> = {
  'nothing-suitable': 'Nothing suitable is in hand',
  'worth-less-than-waiting': 'What is in hand is worth less to them than waiting',
  contested: 'Others need the same places more',
};

/** How many of each kind a person must judge: read before the lines. Empty where there is nothing to. */
export function toJudge({ places }: Proposal): string {
  const having = (code: ProposalFlag['code']) => places.filter(({ flags }) => flags.some((flag) => flag.code === code));
  const groups = new Set(having('siblings-apart').map(({ referral }) => referral)).size;
  const said = [
    ...counted(
      having('below-suitable').length,
      'place for tonight that is not shown to be suitable',
      'places for tonight that are not shown to be suitable',
    ),
    ...counted(groups, 'group of brothers and sisters apart', 'groups of brothers and sisters apart'),
    ...counted(
      having('gives-up').length,
      'place where a child gives something up for the others',
      'places where a child gives something up for the others',
    ),
    ...counted(
      having('newcomers-to-talk-about').length,
      'place where who comes together must be talked about',
      'places where who comes together must be talked about',
    ),
  ];
  return said.length === 0 ? '' : `For a person to judge: ${list(said)}.`;
}

const counted = (n: number, one: string, many: string): readonly string[] => (n === 0 ? [] : [count(n, one, many)]);

/** Why there is no home in hand. */
export function whyUnplaced({ why }: Unplaced): string {
  switch (why.code) {
    case 'no-option':
      return why.brokenBy.length === 0
        ? 'no home in hand may take them'
        : `no home in hand may take them: most are left out by ${list(why.brokenBy.slice(0, 3).map((each) => `${rule(each.rule)} (${each.homes.toLocaleString('en-GB')})`))}`;
    case 'contested':
      return `${count(why.children, 'child competes', 'children compete')} for ${count(why.places, 'place')} at ${few(why.homes)}`;
    case 'must-be-together':
      return 'they must be together, and no home in hand takes them together';
    case 'banned':
      return 'the homes that could take them were left out as you asked';
    case 'quota':
      return `the policy's most for ${list(why.types.map((type) => homeWords[type]))} is reached`;
  }
}

/** What would change it. */
export const whatWouldHelp = ({ onePlaceMoreAt, toAsk }: Unplaced): readonly string[] => [
  ...(onePlaceMoreAt.length === 0 ? [] : [`One place more at ${few(onePlaceMoreAt, 'or')} would give them one.`]),
  ...(toAsk === 0 ? [] : [`${count(toAsk, 'home')} of providers not asked yet might take them.`]),
];

const few = (homes: readonly string[], join = 'and'): string =>
  homes.length <= 4 ? list(homes, join) : `${homes.slice(0, 3).join(', ')} ${join} ${homes.length - 3} more`;

/** "R-204: from H-1 to H-310, for the sake of the whole." */
export function changeLine({ referral, from, to, why }: ProposalChange): string {
  const moved =
    from === null
      ? to === null
        ? 'no place yet'
        : `now ${list(to)}`
      : to === null
        ? `no longer ${list(from)}`
        : `from ${list(from)} to ${list(to)}`;
  return `${referral}: ${moved} · ${whyChanged[why]}`;
}

const whyChanged: Readonly<Record<ProposalChange['why'], string>> = {
  'new-referral': 'a new referral',
  held: 'a place is held',
  'no-longer-waiting': 'no longer waiting',
  'place-gone': 'that place is gone',
  'moved-for-the-whole': 'for the sake of the whole',
};

export const pinLine = ({ referral, home }: Pick<Pin, 'referral' | 'home'>): string => `${referral} at ${home}`;
export const banLine = ({ referral, home }: Pick<Pin, 'referral' | 'home'>): string => `${referral} not at ${home}`;

/** A pin or ban that was left aside, and why. */
export function sayIssue({ pin: { referral, home }, code, rules }: PinIssue): string {
  const why: Readonly<Record<PinIssue['code'], string>> = {
    'unknown-referral': `there is no open referral ${referral}`,
    'unknown-home': `there is no home ${home}`,
    'not-a-child-of-it': 'a child named is not of that referral',
    'breaks-a-rule': `it would break ${list(rules.map(rule))}`,
    'no-room-beside-another-pin': 'there is no room beside another that you asked to keep',
    'pinned-and-banned': 'you asked for it and against it',
    'pinned-twice': 'you asked for the same children in two homes',
    'already-held': 'a place is held for it: release the hold first',
    'not-offered': 'its provider has made no offer',
  };
  return `Left aside: ${referral} at ${home}, because ${why[code]}.`;
}

/** Name and value: what it comes to. */
export function totalFacts({ totals }: Proposal): readonly (readonly [name: string, value: string])[] {
  const { placed, inHouse, weekly, unpriced, overBudget } = totals;
  return [
    ['In-house', `${inHouse} of ${count(placed, 'child placed', 'children placed')}`],
    [
      'Cost, gross',
      `${pounds(Math.round(weekly / 100) * 100)} a week${unpriced === 0 ? '' : `, and ${count(unpriced, 'place')} without a recorded price`}`,
    ],
    ...(overBudget === null
      ? []
      : [['Budget', overBudget > 0 ? `${pounds(overBudget)} a week over` : 'within it'] as const]),
  ];
}
