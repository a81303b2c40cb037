import { expect, it } from 'vitest';
import { day } from '#src/domain/index';
import type { Command } from '../../bots/conversation/command.js';
import { readCommand } from '../../bots/conversation/read-command.js';
import { verbs } from '../../bots/conversation/verbs.js';

const asAt = day('2026-11-20');
const match = (referral: string, narrowing = {}): Command => ({ verb: 'match', referral, narrowing });
const unclear = (hint: object) => ({ verb: 'unclear', hint });
const notDoneHere = (referral: string | null = null) => unclear({ code: 'not-done-here', referral });

const table: readonly (readonly [string, object])[] = [
  ['match R-204', match('R-204')],
  ['Match r204!', match('R-204')],
  ['can you match referral R 204 please', match('R-204')],
  ['match R-204 only in-house, within 10 miles', match('R-204', { onlyInHouse: true, withinMiles: 10 })],
  ['match R-204 for Ann', unclear({ code: 'only-partly', says: 'match R-204' })],
  ['match R-204 and R-205', unclear({ code: 'several-referrals', referrals: ['R-204', 'R-205'] })],
  ['match 204', unclear({ code: 'did-you-mean', says: ['match R-204'] })],
  ['mach R-204', unclear({ code: 'did-you-mean', says: ['match R-204'] })],
  ['why 2?', { verb: 'why', rank: 2 }],
  ['why is number 2 first', { verb: 'why', rank: 2 }],
  ['why not 3', { verb: 'why', rank: 3 }],
  ["why isn't h310 on the list", { verb: 'why-not', home: 'H-310' }],
  ['why H-310', { verb: 'why-not', home: 'H-310' }],
  ['why 2 and 3', unclear({ code: 'which-option', numbers: [2, 3] })],
  ['compare 1 with 3', { verb: 'compare', a: 1, b: 3 }],
  ['1 vs 3', { verb: 'compare', a: 1, b: 3 }],
  ['1 3', unclear({ code: 'nothing-understood' })],
  ['comapre 4 and 2', unclear({ code: 'did-you-mean', says: ['compare 4 and 2'] })],
  ['only in house', { verb: 'narrow', narrowing: { onlyInHouse: true } }],
  ['not in-house', unclear({ code: 'did-you-mean', says: ['only in-house', 'why not H-310'] })],
  ['under £2,000', { verb: 'narrow', narrowing: { underPence: 200_000 } }],
  ['within 10 miles of the moon', unclear({ code: 'only-partly', says: 'within 10 miles' })],
  ['next five', { verb: 'more' }],
  ['how many vacancies', { verb: 'vacancies' }],
  ['yes please', { verb: 'confirm' }],
  ['thanks', { verb: 'thank' }],
  ['thank you', { verb: 'thank' }],
  ['Cheers!', { verb: 'thank' }],
  ["great, thanks, that's all", { verb: 'thank' }],
  ['many thanks', { verb: 'thank' }],
  ['no thanks', { verb: 'cancel' }],
  ...[
    'mum and baby',
    'match mum and baby near Trowbridge',
    'mother and baby placement',
    'a mother-and-baby placement',
    'parent and child',
    'parent & child foster placement',
    'find a parent/child placement',
    'dad with his newborn',
    'baby and mum near Calne',
    'a baby girl, 3 months old, with her mother',
    'a 16 year old girl and her baby',
    'girl of 17 with a baby',
    'mother and son',
    'mum and her 2 year old',
    'an M&B placement',
    'a 16 year old mum and her 3 month old baby',
    'pace',
    'who can take a remand tonight',
    'respite',
    'short breaks',
    'secure accommodation',
    'staying put',
    'a baby',
    'a baby near Calne',
    'a girl of 14 and her baby brother',
    'boy of 9 from mum and his 2 year old sister',
    'a 3 month old baby, contact with mum weekly',
    'a boy of 9 who misses his mum',
    'a girl of 8 whose mother lives in Calne',
  ].map((words) => [words, { verb: 'describe', words }] as const),
  ['what is respite?', unclear({ code: 'nothing-understood' })],
  ['what is remand', unclear({ code: 'nothing-understood' })],
  ['send', notDoneHere()],
  ['send tier 2', notDoneHere()],
  ['called H-2 no answer', notDoneHere()],
  ['place R-204 in H-310', notDoneHere('R-204')],
  ['delete R-204', notDoneHere('R-204')],
  ['place a 14 year old boy', { verb: 'describe', words: 'place a 14 year old boy' }],
  ['cancel my hold', unclear({ code: 'nothing-understood' })],
  ['delete everything', unclear({ code: 'did-you-mean', says: ['everything'] })],
];

it.each(table)('"%s" is read as it was meant, or asked about', (words, command) => {
  expect(readCommand(words, asAt)).toEqual(command);
});

it.each(verbs.map(({ example }) => example))('the example "%s" of the help is understood', (example) => {
  expect(readCommand(example, asAt).verb).not.toBe('unclear');
});
