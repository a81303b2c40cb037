// The words of the short boards: vacancies, open referrals, rules.

import type { Referral } from '#src/services/index';
import { count } from './amounts.js';

export const boards = {
  vacancies: (asAt: string) => `Vacancies on ${asAt}`,
  vacancyHead: [
    'Type of home',
    'Homes',
    'Approved places',
    'Filled',
    'On hold',
    'Room for one',
    'For two',
    'For three siblings',
    'Not confirmed lately',
  ],
  vacancyNote:
    'Room depends on who asks: a home counts under each group it could take by its approval, rooms and the children there.',
  held: (n: number) => `${count(n, 'place')} ${n === 1 ? 'is' : 'are'} held for a referral, and counted as taken.`,
  askForOne: 'Say "match R-204" to ask for one referral.',
  vacanciesShared: (smallest: number, nearest: number) =>
    `To the nearest ${nearest}, since several people read this. Types with fewer than ${smallest} homes are left out; a dash is fewer than ${smallest}, or a number that would give so few away. In a direct message the numbers are exact.`,
  notShown: '–',
  noHomes: 'There are no homes in the data yet.',
  referrals: (n: number) => `${count(n, 'open referral')}`,
  referralHead: ['Referral', 'Children', 'Ages', 'Urgency', 'Needed by'],
  noReferrals: 'There are no open referrals.',
  rules: (n: number) => `The rule book: ${count(n, 'rule')}`,
  ruleHead: ['Rule', 'In one sentence', 'Source', 'In force'],
} as const;

export const urgencyWords: Readonly<Record<Referral['urgency'], string>> = {
  planned: 'planned',
  emergency: 'emergency',
};
