// A question typed where others read: supply is answered in round numbers; a case is not looked into, kept, repeated or quoted.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asText, type Block, kindsOf, type Reply } from '#bots/replies/index';
import { mayCarry } from '#src/access/index';
import type { Services } from '#src/services/index';
import { turn as turnOf } from '../../../bots/activity/turn.js';
import { piecesOf } from '../../replies/pieces.js';
import { type Fake, fakeServices } from '../fake-services.js';
import { phrases } from '../phrases.js';
import { aPerson, buttonsOf } from '../talking.js';

const channel = { surface: 'teams', place: 'channel' } as const;
const said = (reply: Reply) => `${reply.summary}\n${asText(reply, { details: true })}`.replaceAll(/\s+/g, ' ');

/** Every service that knows a case, called, fails the test by its name. */
function deafServices(): { readonly fake: Fake; readonly called: string[] } {
  const fake = fakeServices();
  const called: string[] = [];
  const open: readonly string[] = ['asAt', 'vacancies', 'listRules', 'recall', 'as', 'remember'];
  const deaf = new Proxy(fake, {
    get(target, name, receiver) {
      if (name === 'as') return () => deaf;
      const value = Reflect.get(target, name, receiver);
      if (typeof value === 'function' && typeof name === 'string' && !open.includes(name)) called.push(name);
      return value;
    },
  });
  return { fake: deaf, called };
}

describe('a question about a case, in a channel', () => {
  const cases = [
    'match R-204',
    'match a 14 year old boy near Trowbridge, solo, called Quillon',
    'Quillon cannot stay another night with the Larches',
    'why 2',
    'why not H-310',
    'compare 1 and 2',
    'referrals',
    'allocate',
    'costs',
    'yes',
    'R-204',
    'vacancies for Quillon, 14',
    'staff',
    'hold H-12 for R-204',
  ];
  it.each(cases)('"%s" is taken to a direct message, and nothing is asked or kept', async (words) => {
    const { fake, called } = deafServices();
    const reply = await aPerson(fake).turn({ ...channel, words });
    expect(said(reply)).toContain('direct message');
    expect(said(reply)).toContain('delete it');
    expect(buttonsOf(reply)).toEqual([]);
    expect(called).toEqual([]);
    expect(fake.asked).toEqual([]);
  });

  it('reads the same whatever it was: what was typed leaves no trace', async () => {
    const answers = new Set<string>();
    for (const words of cases) answers.add(said(await aPerson().turn({ ...channel, words })));
    expect(answers.size).toBe(1);
  });

  it('a form sent there is not searched', async () => {
    const { fake, called } = deafServices();
    const form = { submits: 'match-described', values: { age1: '14', place: 'Trowbridge' } };
    expect(said(await aPerson(fake).turn({ ...channel, form }))).not.toMatch(/14|Trowbridge/);
    expect(called).toEqual([]);
  });

  it('is answered in a direct message, to the same person', async () => {
    const reply = await aPerson().turn({ surface: 'teams', place: 'direct-message', words: 'match R-204' });
    expect(said(reply)).toContain('H-301');
  });

  it('a chat that does not say where it is, is taken for a channel', async () => {
    for (const surface of ['slack', 'teams'] as const)
      expect(said(await aPerson().turn({ surface, words: 'match R-204' }))).toContain('direct message');
  });
});

describe('anything at all, in a channel', () => {
  const typed = fc.oneof(fc.constantFrom(...phrases.map(([phrase]) => phrase)), fc.string({ maxLength: 60 }));
  it('is answered by no piece that a channel may not carry, and by none of its own words', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        const reply = await aPerson().turn({ ...channel, words });
        for (const piece of [reply, ...piecesOf(reply.blocks)])
          expect(kindsOf(piece).every((kind) => mayCarry('channel', kind))).toBe(true);
        expect(reply).not.toHaveProperty('follow');
        for (const number of words.match(/\d{2,}/g) ?? []) expect(said(reply)).not.toContain(number);
      }),
      { seed: 204, numRuns: 150 },
    );
  });
});

describe('what a channel is answered', () => {
  type Line = Extract<Awaited<ReturnType<Services['vacancies']>>, { readonly ok: true }>['value']['lines'][number];
  const line = (over: Partial<Line>): Line => ({
    type: 'in-house-foster',
    homes: 63,
    approvedPlaces: 140,
    filled: 101,
    held: 0,
    onHold: 7,
    usableForOne: 31,
    usableForTwo: 12,
    usableForThreeSiblings: 2,
    oldestConfirmed: null,
    stale: 61,
    ...over,
  });
  const withLines = (...lines: readonly Line[]): Fake => {
    const fake = fakeServices();
    const value = async () => {
      const found = await fake.vacancies();
      return found.ok ? { ...found, value: { ...found.value, lines } } : found;
    };
    const own: Fake = { ...fake, vacancies: value, as: () => own };
    return own;
  };
  const tableOf = ({ blocks }: Reply) =>
    blocks.find((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table');
  const lines = [line({}), line({ type: 'solo-foster', homes: 4, approvedPlaces: 4, filled: 1, onHold: 1 })];

  it('vacancies, to the nearest five: no type of few homes, no small cell, none that gives one away', async () => {
    const reply = await aPerson(withLines(...lines)).turn({ ...channel, words: 'vacancies' });
    // Two may take three siblings; two of 63 were confirmed lately, which the 61 would tell.
    expect(tableOf(reply)?.rows).toEqual([['in-house foster', '65', '140', '100', '5', '30', '10', '–', '–']]);
    expect(said(reply)).toContain('nearest 5');
    expect(said(reply)).not.toContain('R-204');
    expect(buttonsOf(reply)).toEqual([]);
  });

  it('and exactly, to one person alone', async () => {
    const reply = await aPerson(withLines(...lines)).turn({
      surface: 'teams',
      place: 'direct-message',
      words: 'vacancies',
    });
    expect(tableOf(reply)?.rows).toEqual([
      ['in-house foster', '63', '140', '101', '7', '31', '12', '2', '61'],
      ['solo foster', '4', '4', '1', '1', '31', '12', '2', '61'],
    ]);
  });

  it('a county of few homes: a table without a number', async () => {
    const reply = await aPerson(withLines(line({ homes: 3, onHold: 1 }))).turn({ ...channel, words: 'vacancies' });
    expect(tableOf(reply)?.rows.flat().join('')).not.toMatch(/\d/);
  });

  it('the rule book, and what may be asked there: nobody is invited to describe a child', async () => {
    const rules = await aPerson().turn({ ...channel, words: 'rules' });
    expect(said(rules)).toContain('Children Act 1989');
    for (const words of ['help', 'hello', 'thanks']) {
      const reply = await aPerson().turn({ ...channel, words });
      expect(said(reply)).not.toMatch(/match|year old|R-\d/);
      expect(buttonsOf(reply)).toEqual(['vacancies', 'rules']);
    }
  });

  it('a failure there is a number to quote', async () => {
    const fake: Fake = { ...fakeServices(), asAt: () => Promise.reject(new Error('Quillon, 14')) };
    expect(said(await aPerson(fake).turn({ ...channel, words: 'vacancies' }))).toMatch(/E-1/);
  });
});

describe('where a platform says that it was said', () => {
  const heard = (conversationType?: string) =>
    turnOf({ type: 'message', text: 'help', from: { id: 'u' }, conversation: { id: 'c', conversationType } }, 'teams');
  it('between two is a direct message; a channel, a group, and what does not say, are not', () => {
    expect(heard('personal')?.place).toBe('direct-message');
    for (const type of ['channel', 'groupChat', undefined, 'Personal?'])
      expect(heard(type)?.place ?? 'channel').toBe('channel');
  });

  it('a page cannot be told that it is another place', () => {
    const turn = turnOf(
      { type: 'message', text: 'help', from: { id: 'u' }, conversation: { id: 'c', conversationType: 'personal' } },
      'page',
    );
    expect(turn).not.toHaveProperty('place');
  });
});
