// A reply made narrower by what its pieces say they carry, and by nothing that they read like.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  button,
  type Carried,
  carriedKinds,
  carrying,
  folded,
  heading,
  kindsOf,
  type Limits,
  plainItem,
  type Reply,
  redact,
  text,
} from '#bots/replies/index';
import { blocksIn, piecesOf } from './pieces.js';

const only = (...kinds: readonly Carried[]): Limits => ({
  may: (kind) => kinds.includes(kind),
  mayPreview: (kind) => kind === 'words',
  said: { summary: 'There is an answer.', rest: 'The rest is elsewhere.' },
});
const rest: Block = { kind: 'text', text: 'The rest is elsewhere.', carries: ['words'] };
const said = (words: string, carries: readonly Carried[]): Block => ({ ...text(words), carries });
const reply = (blocks: readonly Block[], over: Partial<Reply> = {}): Reply => ({
  summary: 'Found.',
  carries: ['words'],
  blocks,
  ...over,
});

describe('redact', () => {
  it('gives back the very reply where nothing had to go', () => {
    const whole = reply([said('Help.', ['words'])]);
    expect(redact(whole, only('words'))).toBe(whole);
  });

  it('takes out what may not be there and says that there is more', () => {
    const narrow = redact(reply([said('Help.', ['words']), said('Aged 14.', ['words', 'case-fact'])]), only('words'));
    expect(narrow.blocks).toEqual([said('Help.', ['words']), rest]);
  });

  it('withholds a block of which nobody said what it carries, and one that says it carries nothing', () => {
    for (const block of [text('R-204, a girl of 9 in Calne'), { ...text('R-204'), carries: [] }])
      expect(redact(reply([block]), only('words', 'case-reference', 'case-fact')).blocks).toEqual([rest]);
  });

  it('says less of the same where there is less to say, and counts that as an answer', () => {
    const block: Block = { ...text('3 homes.'), carries: ['small-count'], instead: said('Few homes.', ['supply']) };
    expect(redact(reply([block]), only('words', 'supply')).blocks).toEqual([said('Few homes.', ['supply'])]);
    expect(redact(reply([block]), only('words')).blocks).toEqual([rest]);
  });

  it('keeps numbers as they were given', () => {
    const items = [1, 2, 3].map((n) =>
      plainItem(`H-${n}`, '', { number: String(n), carries: n === 2 ? ['cost'] : ['home-reference'] }),
    );
    const { blocks } = redact(
      reply([{ kind: 'list', title: 'Homes', carries: ['words'], items }]),
      only('words', 'home-reference'),
    );
    expect(blocks).toMatchObject([{ items: [{ number: '1' }, { number: '3' }] }, rest]);
  });

  it('leaves no bare heading, empty list, folded nothing or row of no buttons', () => {
    const gone = carrying(
      ['case-fact'],
      [
        { kind: 'list', items: [plainItem('a', '')] },
        ...folded('More', [text('b')]),
        { kind: 'actions', actions: [button('why 1')] },
      ],
    );
    const blocks = [...carrying(['words'], [heading('Title')]), ...gone];
    expect(redact(reply(blocks), only('words')).blocks).toEqual([rest]);
  });

  it('a button that leads nowhere here goes without a word', () => {
    const blocks = [
      said('Rules.', ['words']),
      ...carrying(['case-reference'], [{ kind: 'actions', actions: [button('match R-1')] }]),
    ];
    expect(redact(reply(blocks), only('words')).blocks).toEqual([said('Rules.', ['words'])]);
  });

  it('a summary is for a locked telephone too', () => {
    const named = reply([said('H-1.', ['home-reference'])], { summary: 'Why not H-1.', carries: ['home-reference'] });
    expect(redact(named, only('words', 'home-reference'))).toEqual({
      ...named,
      summary: 'There is an answer.',
      carries: ['words'],
    });
    const { carries: _, ...untold } = reply([]);
    expect(redact(untold, only('words')).summary).toBe('There is an answer.');
  });

  it('the words that bring the rest name the case, and go where it may not be named', () => {
    const followed = reply([said('Help.', ['words'])], { follow: 'costs R-204 1-5' });
    expect(redact(followed, only('words'))).not.toHaveProperty('follow');
    expect(redact(followed, only('words', 'case-reference'))).toBe(followed);
  });
});

const kinds = fc.option(fc.subarray([...carriedKinds], { maxLength: 3 }), { nil: undefined });
const tagged = <T extends object>(value: fc.Arbitrary<T>) =>
  fc.tuple(value, kinds).map(([each, carries]) => (carries === undefined ? each : { ...each, carries }));
const words = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 6 });
const action = tagged(words.map((says) => button(says)));
const item = tagged(
  fc
    .tuple(words, fc.nat(9), fc.array(action, { maxLength: 2 }))
    .map(([head, n, actions]) => plainItem(head, '', { number: String(n), actions })),
);
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc
    .tuple(
      tagged(
        fc.oneof(
          { maxDepth: 3 },
          words.map((each): Block => text(each)),
          words.map((each): Block => heading(each)),
          words.map((each): Block => ({ kind: 'facts', facts: [{ name: each, value: each }] })),
          words.map((each): Block => ({ kind: 'table', head: [each], rows: [[each]] })),
          fc.array(action, { minLength: 1, maxLength: 3 }).map((actions): Block => ({ kind: 'actions', actions })),
          fc
            .tuple(words, fc.array(item, { minLength: 1, maxLength: 3 }))
            .map(([title, items]): Block => ({ kind: 'list', title, items })),
          fc
            .tuple(words, fc.array(tie('block'), { minLength: 1, maxLength: 3 }))
            .map(([label, blocks]): Block => ({ kind: 'more', label, blocks })),
        ),
      ),
      fc.option(words, { nil: undefined }),
    )
    .map(([each, less]): Block => (less === undefined ? each : { ...each, instead: text(less) })),
}));

describe('any reply at any place', () => {
  const anyReply = tagged(fc.record({ summary: words, blocks: fc.array(block, { maxLength: 6 }) }));
  const places = fc.subarray([...carriedKinds]).map((some): Limits => only('words', ...some));

  it('carries no kind that may not be there, is nowhere empty, and would not change again', () => {
    fc.assert(
      fc.property(anyReply, places, (full, limits) => {
        const narrow = redact(full, limits);
        for (const piece of piecesOf(narrow.blocks)) expect(kindsOf(piece).every(limits.may)).toBe(true);
        expect(kindsOf(narrow).every((kind) => limits.may(kind) && limits.mayPreview(kind))).toBe(true);
        for (const part of blocksIn(narrow.blocks)) {
          if (part.kind === 'list') expect(part.items).not.toEqual([]);
          if (part.kind === 'actions') expect(part.actions).not.toEqual([]);
          if (part.kind === 'more') expect(part.blocks).not.toEqual([]);
        }
        if (full.blocks.length > 0 && narrow.blocks.length === 0)
          expect(full.blocks.every(({ kind }) => kind === 'actions')).toBe(true);
        expect(redact(narrow, limits)).toBe(narrow);
      }),
      { seed: 204, numRuns: 400 },
    );
  });
});
