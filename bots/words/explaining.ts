// The words around a verdict: why an option is where it is, why a home is not on the list, and what differs.

import { count } from './amounts.js';

export const explaining = {
  whyTitle: (rank: number, name: string) => `Why ${rank}: ${name}`,
  whyNotTitle: (home: string) => `Why not ${home}`,
  standing: (rank: number, of: number, band: string) => `Number ${rank} of ${of}: ${band}.`,
  scored: 'What earns points',
  unscored: 'What earns no points: met or not',
  total: 'Total',
  ruleHead: ['Rule', 'Verdict', 'Why'] as const,
  pointsHead: ['Rule', 'Verdict', 'Points', 'Why'] as const,
  essential: ' (essential)',
  questions: 'What to ask',
  questionsForAll: 'Whichever home: what to ask',
  sources: 'The rules in full, with their sources',
  parts: 'Home by home',
  costs: 'Cost, distance and how old the facts are',
  onTheList: (home: string, rank: number) => `${home} is on the list: it is number ${rank}.`,
  toAsk: (home: string) =>
    `${home} is not ruled out, and has no number: its provider has made no offer for these children yet. Ask the provider.`,
  broken: (home: string, n: number) =>
    `${home} is not on the list: ${count(n, 'rule')} ${n === 1 ? 'is' : 'are'} not met.`,
  withheld: (home: string) =>
    `${home} is kept off the list: it is the home of family or friends, and the question about them must be answered first.`,
  nothingBroken: (home: string) =>
    `${home} is not on the list, though no rule is broken as far as is known: another way of placing these children there ranks instead, or family questions come first.`,
  failing: 'Not met',
  open: 'Not known',
  compareTitle: (a: number, b: number) => `Compare ${a} and ${b}`,
  noDifference: (a: number, b: number) => `No real difference between ${a} and ${b}.`,
  smallDifference: (a: number, b: number) =>
    `No real difference between ${a} and ${b}: what differs is below the council's margin.`,
  ahead: (a: number, b: number, points: string) =>
    `Number ${a} is ahead of number ${b} by ${points} points. Only what differs is shown.`,
  aheadByBand: (a: number, b: number) =>
    `Number ${a} stands better than number ${b} on the child's essentials. Only what differs is shown.`,
  aheadByFamily: (a: number, b: number) =>
    `Number ${a} is ahead of number ${b} because family and friends come first. Only what differs is shown.`,
  inForce: (when: string) => `in force: ${when}`,
  departure: (who: string) => `Who may depart from it: ${who}`,
} as const;

export const differenceNames = {
  band: 'Essentials',
  family: 'Family or friends',
  miles: 'Miles from home (straight line)',
  cost: 'Cost a week',
  together: 'Brothers and sisters',
  gates: 'Approvals',
  questions: 'Open questions',
  confirmed: 'Facts confirmed',
  points: 'Points',
} as const;
