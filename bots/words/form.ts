// The form that a described child is checked on: labels, choices and what is wrong with an answer.

import type { AccessNeed, AnimalConcern, SmokeSensitive } from '#src/services/index';
import { count, list } from './amounts.js';

export const formWords = {
  title: 'Is this right?',
  formTitle: 'What was read',
  submit: 'Find options',
  forget: 'Forget it',
  explain:
    'This is how your words were read. Change what is wrong, then press "Find options", or say "yes". Nothing is searched until you do.',
  cancelled: 'Forgotten. Nothing was searched.',
  nothingPending:
    'There is no form waiting for a yes. Say "match R-204", or describe a child: "match a 14 year old boy near Trowbridge".',
  notSiblings:
    'One search is for one child, or for brothers and sisters. Ask for each child alone: "match a 16 year old ...".',
} as const;

export const fieldLabels = {
  age: (n: number, of: number) => (of === 1 ? 'Age in years' : `Child ${n}: age in years`),
  sex: (n: number, of: number) => (of === 1 ? 'Girl or boy' : `Child ${n}: girl or boy`),
  together: 'Brothers and sisters?',
  place: 'Home is in or near (blank for none)',
  nearness: 'Near home, or away from it',
  avoid: 'Another place to keep away from (blank for none)',
  awayMiles: 'If away: keep at least this many miles off',
  withinMiles: 'Show homes within how many miles (blank for any)',
  underPounds: 'Grey out from how many pounds a week (blank for none)',
  onlyInHouse: 'Only in-house homes',
  solo: 'Solo',
  regime: 'What it is for',
  secure: 'Did the police ask for secure accommodation?',
  access: 'Access needs',
  animals: 'Animals to keep away from',
  health: 'Smoke matters because of',
  urgency: 'Planned or emergency',
  neededBy: 'Needed by',
} as const;

const unknownPlace = (field: string, nearest: readonly string[]): string =>
  nearest.length === 0
    ? `${field}: not a town or village that is known here. Try the nearest town, or leave it blank.`
    : `${field}: not known here. Did you mean ${list(nearest, 'or')}?`;

/** What a field must hold; the answer itself is not repeated. */
export const fieldProblems = {
  age: (n: number) => `Age of child ${n}: expected a whole number from 0 to 17.`,
  sex: (n: number) => `Child ${n}: choose girl or boy. It was not said.`,
  children: (most: number) => `Expected from 1 to ${most} children.`,
  together: 'Say whether they are brothers and sisters, and whether they stay together.',
  place: (nearest: readonly string[]) => unknownPlace('Place', nearest),
  avoid: (nearest: readonly string[]) => unknownPlace('Place to keep away from', nearest),
  nearness: 'Near or away: choose one of the three.',
  placeMissing: 'Near or away of what? Give the place, or choose "no preference".',
  awayMiles: 'Miles to keep off: expected a number from 1 to 100.',
  withinMiles: 'Miles: expected a number from 1 to 500, or blank.',
  underPounds: 'Pounds a week: expected an amount from 1 to 100,000, or blank.',
  solo: 'Solo: choose one of the meanings, or "no".',
  regime: 'What it is for: choose one of the kinds of search.',
  onlyInHouse: 'Only in-house: choose yes or no.',
  access: (known: readonly AccessNeed[]) => `Access needs: expected any of ${list(known, 'or')}, with commas between.`,
  animals: 'Animals: expected, for example, "dog allergy, cat fear".',
  health: (known: readonly SmokeSensitive[]) => `Smoke: expected any of ${list(known, 'or')}, with commas between.`,
  urgency: 'Choose planned or emergency.',
  neededBy: 'Needed by: expected a day such as 2026-11-27 or 27/11/2026, not before today.',
} as const;

export const concernText = ({ species, why }: AnimalConcern): string => `${species} ${why}`;

export const notUsed = (words: readonly string[]): string =>
  `Not used, because they were not understood: ${list(words.map((word) => `"${word}"`))}. Needs that are not on this form belong on a referral.`;

export const unknownTown = (said: string, nearest: readonly string[]): string =>
  `${said} is not among the towns this county's data knows, and was not used. ${
    nearest.length === 0
      ? 'Give the nearest town it knows, or leave the place blank.'
      : `Did you mean ${list(nearest, 'or')}?`
  }`;

export const meantPlace = (name: string): string => `Did you mean ${name}? Check the place.`;

export const readAs = {
  solo: 'Solo was read as "the only foster child". Change it if more is meant.',
  neededBy: 'No day was said: a week from today is assumed.',
  day: (words: string) => `Needed by was read as ${words}.`,
  urgency: 'Neither planned nor emergency was said: planned is assumed.',
  neededToday: 'A bed for the police or the court is read as an emergency, needed today.',
  court: (words: string) => `Court was read as ${words}: the bed is until the court sits.`,
  parentAndChild:
    'A parent with their child: put on the form each of them who is under 18. A parent of 18 or over is not a child on this form, and only homes that take both are shown to meet it.',
  nearness: (place: string) => `Neither near nor away from ${place} was said: no preference is assumed.`,
  awayMiles: (n: number) => `How far away was not said: ${count(n, 'mile')} is assumed.`,
  together: 'Together if possible is assumed.',
  onlyFirst: (most: number) => `More than ${most} children were said: only the first ${most} are on the form.`,
  needsForAll: 'The needs are read as those of every child.',
} as const;
