// What each kind of block becomes in a card.

import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { card, cardBudget } from '#bots/activity/index';
import type { Block, Item, Reply } from '#bots/replies/reply';
import { formReply, matchReply, nastyName, nastyReply, vacanciesReply } from './sample-replies.js';

const body = (...blocks: Block[]) => card({ summary: 'An answer.', blocks }).body;
const run = (text: string, look: object = {}) => ({ type: 'TextRun', text, ...look });
const line = (text: string, look: object = {}, more: object = {}) => ({
  type: 'RichTextBlock',
  inlines: [run(text, look)],
  ...more,
});

const homeLine: Item = {
  number: '2',
  head: 'H-127 in Trowbridge',
  line: '1.2 miles',
  details: ['A dog in the house.'],
  muted: false,
  actions: [{ label: 'Why 2', says: 'why 2' }],
};

describe('a block of a reply, as a card shows it', () => {
  it('a heading is announced as one', () => {
    expect(body({ kind: 'heading', text: 'R-204: five options' })).toEqual([
      {
        type: 'TextBlock',
        text: 'R-204: five options',
        style: 'heading',
        size: 'Medium',
        weight: 'Bolder',
        wrap: true,
      },
    ]);
  });

  it('a warning stands out by weight as well as colour', () => {
    expect(body({ kind: 'text', text: 'Ask first.', tone: 'warning' })).toEqual([
      line('Ask first.', { color: 'Attention', weight: 'Bolder' }),
    ]);
  });

  it('facts stand in two columns', () => {
    expect(body({ kind: 'facts', facts: [{ name: 'Age', value: '14' }] })).toMatchObject([
      { type: 'ColumnSet', columns: [{ items: [line('Age', { isSubtle: true })] }, { items: [line('14')] }] },
    ]);
  });

  it('a line of a list folds its details and buttons behind one button of its own', () => {
    const [first, second] = body({ kind: 'list', items: [homeLine, homeLine] });
    expect(first).toMatchObject({
      items: [
        {
          columns: [
            { items: [line('2')] },
            { items: [line('H-127 in Trowbridge'), line('1.2 miles')] },
            {
              items: [
                {
                  actions: [
                    { title: 'Details', tooltip: 'Details: 2 H-127 in Trowbridge', targetElements: ['part-0-0'] },
                  ],
                },
              ],
            },
          ],
        },
        { id: 'part-0-0', isVisible: false, items: [line('A dog in the house.'), { type: 'ActionSet' }] },
      ],
    });
    expect(second).toMatchObject({ items: [{}, { id: 'part-0-1' }] });
  });

  it('a line over the limit is greyed, and says so in words', () => {
    const drawn = JSON.stringify(body({ kind: 'list', items: [{ ...homeLine, muted: true }] }));
    expect(drawn).toContain('over the limit you gave');
    expect(drawn).toContain('"isSubtle":true');
    const said = JSON.stringify(body({ kind: 'list', items: [{ ...homeLine, line: 'over your limit', muted: true }] }));
    expect(said).not.toContain('over the limit you gave');
  });

  it('a line with nothing more to say has no button', () => {
    expect(JSON.stringify(body({ kind: 'list', items: [{ ...homeLine, details: [], actions: [] }] }))).not.toContain(
      'Action.',
    );
  });

  it('a short row of a table is filled up, so that columns stay in line', () => {
    const [table] = body({ kind: 'table', head: ['What', '1', '3'], rows: [['Miles', '1.2']] });
    expect(table).toMatchObject({
      type: 'Table',
      columns: [{}, {}, {}],
      rows: [{ cells: [{}, {}, {}] }, { cells: [{}, { items: [line('1.2')] }, { items: [line('')] }] }],
    });
  });

  it('a tick stands unticked with its words beside it, and a long answer has several lines', () => {
    const fields = [
      { id: 'tick-a', label: 'the day it is to end', value: 'no', kind: 'tick' },
      { id: 'tick-b', label: 'a written agreement', value: 'yes', kind: 'tick' },
      { id: 'reason', label: 'Your reason', value: '', kind: 'long', required: true },
    ] as const;
    const drawn = body({ kind: 'form', title: 'Approve', fields, submits: 'record/gate', submitLabel: 'Approve' });
    const toggle = { type: 'Input.Toggle', valueOn: 'yes', valueOff: 'no', wrap: true };
    expect(drawn.slice(1, 4)).toEqual([
      { ...toggle, id: 'tick-a', title: 'the day it is to end', value: 'no' },
      { ...toggle, id: 'tick-b', title: 'a written agreement', value: 'yes' },
      expect.objectContaining({
        type: 'Input.Text',
        id: 'reason',
        isMultiline: true,
        isRequired: true,
        maxLength: 2000,
      }),
    ]);
  });

  it('a form has a label for every input, and sends its answers to its verb', () => {
    expect(card(formReply).body).toMatchObject(
      [
        {},
        { style: 'heading' },
        { type: 'Input.Number', id: 'age', label: 'Age in years', value: 14, isRequired: true, errorMessage: /Age/ },
        { type: 'Input.ChoiceSet', id: 'sex', value: 'male', choices: [{ title: 'Boy', value: 'male' }, {}] },
        { type: 'Input.Text', id: 'near', value: 'Trowbridge' },
        { type: 'Input.Date', id: 'by', value: '2026-11-27' },
        { type: 'Input.Text', id: 'limit', value: 'about 2,000' },
        { actions: [{ type: 'Action.Submit', associatedInputs: 'auto', data: { submits: 'search' } }] },
        { actions: [{ type: 'Action.Submit', associatedInputs: 'none', data: { says: 'help' } }] },
      ].map((each) => ('errorMessage' in each ? { ...each, errorMessage: 'Fill in: Age in years.' } : each)),
    );
  });

  it('what is folded away opens with its own button', () => {
    expect(body({ kind: 'more', label: 'Assumed', blocks: [{ kind: 'text', text: 'Solo.' }] })).toMatchObject([
      { actions: [{ type: 'Action.ToggleVisibility', title: 'Assumed', targetElements: ['part-0'] }] },
      { id: 'part-0', isVisible: false, items: [line('Solo.')] },
    ]);
  });

  it('no buttons make no empty set', () => {
    expect(body({ kind: 'actions', actions: [] })).toEqual([]);
  });
});

describe('text that tries to be more', () => {
  it('is never put where a client reads markdown', () => {
    const drawn = JSON.stringify(card(nastyReply));
    expect(drawn).not.toContain('TextBlock","text');
    expect(drawn).toContain('**Bold** [link](http://evil.example)');
  });

  it('cannot turn its neighbours around', () => {
    expect(nastyName).toContain('\u202e');
    expect(JSON.stringify(card(nastyReply))).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('keeps emoji, line breaks and right-to-left letters, and replaces half a character', () => {
    expect(body({ kind: 'text', text: 'a\u0000b\ud83d \u{1f600} שלום\nc' })).toEqual([
      line('ab\ufffd \u{1f600} שלום\nc'),
    ]);
  });
});

describe('a card', () => {
  const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

  it.each([
    ['a match', matchReply],
    ['a form', formReply],
    ['vacancies', vacanciesReply],
    ['markup', nastyReply],
  ])('of %s is read without a complaint by the renderer', (_, reply: Reply) => {
    const parsed = new AdaptiveCard();
    const context = new SerializationContext();
    parsed.parse(JSON.parse(JSON.stringify(card(reply))), context);
    const complaints = Array.from({ length: context.eventCount }, (_each, i) => context.getEventAt(i).message);
    expect(complaints).toEqual([]);
    expect(parsed.getItemCount()).toBe(card(reply).body.length);
  });

  it('a card with a mistake in it does get a complaint', () => {
    const context = new SerializationContext();
    new AdaptiveCard().parse({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Tabel' }] }, context);
    expect(context.eventCount).toBeGreaterThan(0);
  });

  it('says its summary where it cannot be drawn', () => {
    expect(card(matchReply)).toMatchObject({ version: '1.5', fallbackText: matchReply.summary });
  });
});

describe('an answer too long for one message', () => {
  const size = (reply: Reply) => Buffer.byteLength(JSON.stringify(card(reply)));
  const items = (count: number, details: number): Item[] =>
    Array.from({ length: count }, (_, i) => ({
      ...homeLine,
      number: String(i + 1),
      details: [Array.from({ length: details }, () => 'é').join('')],
    }));
  const long = (count: number, details: number): Reply => ({
    summary: 'Many.',
    blocks: [{ kind: 'list', items: items(count, details) }],
  });

  it('loses its details first, and says how to ask for them', () => {
    const reply = long(10, 4000);
    expect(size(reply)).toBeLessThanOrEqual(cardBudget);
    expect(JSON.stringify(card(reply))).toContain('ask \\"why 10\\"');
  });

  it('keeps everything when everything fits', () => {
    expect(JSON.stringify(card(long(5, 100)))).not.toContain('left out');
  });

  it('then loses the end of its lists, and counts what is gone', () => {
    const reply = long(100, 10);
    expect(size(reply)).toBeLessThanOrEqual(cardBudget);
    expect(JSON.stringify(card(reply))).toMatch(/80 more lines are left out/);
  });

  it('says so when nothing else helps', () => {
    const endless = 'x'.repeat(2 * cardBudget);
    expect(size({ summary: 'Long.', blocks: [{ kind: 'text', text: endless }] })).toBeLessThan(1000);
    expect(size({ summary: endless, blocks: [] })).toBeLessThan(1000);
  });
});
