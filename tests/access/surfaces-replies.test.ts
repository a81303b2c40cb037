// Every answer over the invented county, at every place: no piece carries what the table forbids there, by type; and what pieces say they carry is true of their words.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asText, type Carried, kindsOf, type Reply, redact } from '#bots/replies/index';
import { makeCounty } from '#fixtures/index';
import { places as allPlaces, mayCarry } from '#src/access/index';
import { limitsAt } from '../../bots/conversation/place.js';
import { aPerson } from '../conversation/talking.js';
import { inTheConversation } from '../journeys/in-the-conversation.js';
import { type Opened, openCounty } from '../journeys/open-county.js';
import { play } from '../journeys/play.js';
import { setting } from '../journeys/setting.js';
import { journeys } from '../journeys/tables.js';
import { type Piece, piecesOf } from '../replies/pieces.js';

/** No answer is ever logged. */
const places = allPlaces.filter((place) => place !== 'log');

const county = makeCounty({ children: 150, homes: 120, seed: 7 });
let opened: Opened;
/** Each answer as the page has it, with the words that it answers. */
const answers: { readonly words: string; readonly reply: Reply }[] = [];

beforeAll(async () => {
  opened = await openCounty(county);
  const open = county.referrals.filter(({ status }) => status === 'open');
  const some = open.filter((_, i) => i % Math.ceil(open.length / 6) === 0);
  const asking = some.flatMap(({ id }, i) => [
    `match ${id}`,
    'why 1',
    'compare 1 and 2',
    `why not ${county.homes[i * 7]?.id}`,
    'costs',
    'more',
  ]);
  const boards = ['vacancies', 'referrals', 'rules', 'allocate', 'staff', 'who am I', 'thanks'];
  const described = [
    'match a 14 year old boy near Trowbridge who likes fish',
    'yes',
    'under £900',
    'secure accommodation',
  ];
  const wrong = ['R-1', 'why not H-999999', 'match R-999999', 'why 77', 'under 10', 'what is the weather', 'hold 2'];
  const [one] = some;
  const recorded = [
    `match ${one?.id}`,
    'hold 99',
    'hold 1 until whenever',
    'hold 1',
    'holds',
    'propose 2',
    'propose 1',
    'D-1',
    'views D-1',
    'confirm D-1',
    'approve D-1 gate views',
    'decisions',
    'waiting',
    'withdraw D-1',
    'release HD-1',
    'undo',
    'what was I told',
    'audit D-1',
    'verify audit',
    'break glass R-1',
  ];
  for (const words of [...asking, ...boards, ...described, ...recorded, ...wrong])
    answers.push({ words, reply: await opened.hear({ person: 'ann', thread: 't', surface: 'page', words }) });
  for (const journey of journeys(setting)) {
    const person = aPerson();
    const kept = async (turn: Parameters<typeof person.turn>[0]) => {
      const reply = await person.turn({ ...turn, surface: 'page' });
      answers.push({ words: `${turn.words}`.slice(0, 40), reply });
      return reply;
    };
    await play(journey, inTheConversation(kept, 't1'));
  }
}, 120_000);
afterAll(() => opened.store.close());

describe('by type', () => {
  it('everything that is said says what it carries', () => {
    expect(opened.failures).toEqual([]);
    expect(answers.length).toBeGreaterThan(100);
    const silent = answers.flatMap(({ words, reply }) =>
      [reply, ...piecesOf(reply.blocks)].filter((piece) => kindsOf(piece).includes('unsorted')).map((p) => [words, p]),
    );
    expect(silent).toEqual([]);
  });

  it.each(places)('at %s no piece carries what may not be there', (place) => {
    for (const { words, reply } of answers) {
      const narrow = redact(reply, limitsAt(place));
      for (const piece of [narrow, ...piecesOf(narrow.blocks)])
        expect(
          kindsOf(piece).filter((kind) => !mayCarry(place, kind)),
          words,
        ).toEqual([]);
      expect(narrow.summary).not.toBe('');
      expect(narrow.blocks.length).toBeGreaterThan(0);
    }
  });

  it('a page and a command line show every answer as it was made', () => {
    for (const place of ['page', 'command-line'] as const)
      for (const { reply } of answers) expect(redact(reply, limitsAt(place))).toBe(reply);
  });

  it('a direct message shows all of every answer but its first line', () => {
    for (const { reply } of answers) expect(redact(reply, limitsAt('direct-message')).blocks).toEqual(reply.blocks);
  });

  it('a planted block that says nothing of itself is withheld from all but who writes it', () => {
    for (const place of places.filter((each) => each !== 'page' && each !== 'command-line')) {
      const planted: Reply = { summary: 'x', blocks: [{ kind: 'text', text: 'C-7, a girl of 9, Larch House' }] };
      expect(JSON.stringify(redact(planted, limitsAt(place)))).not.toContain('C-7');
    }
  });
});

/** The words of one piece alone. */
function wordsOf(piece: Piece): string {
  const { carries: _, ...own } = 'kind' in piece && piece.kind === 'list' ? { ...piece, items: [] } : piece;
  if ('kind' in own && own.kind === 'more') return own.label;
  const { actions: __, instead: ___, ...rest } = { actions: [], instead: null, ...own };
  return JSON.stringify(rest).replaceAll('match a 14 year old boy near Trowbridge', '');
}

const towns = [
  ...new Set([...county.localities.map(({ name }) => name), ...county.homes.map(({ at }) => at.locality)]),
];
const either = (names: readonly string[]) =>
  new RegExp(`\\b(?:${names.map((n) => n.replaceAll(/\W/g, '\\$&')).join('|')})\\b`);

/** What gives a kind away, whoever wrote it. The examples of help name R-204 and H-310 whether they are there or not. */
const signs: readonly (readonly [RegExp, readonly Carried[]])[] = [
  [/\b(?:R-(?!204\b)\d+|C-\d+)/, ['case-reference']],
  [/\bH-(?!310\b)\d+/, ['home-reference']],
  [/\bF-\d+/, ['family-fact']],
  [/£\d/, ['cost']],
  [/\d straight-line miles|Distance from home: \d|miles in a straight line/, ['distance']],
  [/\b(?:girl|boy)\b.*\b\d{1,2}\b|\bage(?:d|s)? \d/, ['case-fact', 'free-text-of-child']],
  [either(towns), ['home-locality', 'case-fact']],
  [either(county.providers.map(({ name }) => name)), ['provider']],
];

it('what pieces say they carry is true of their words', () => {
  const untrue = answers
    .filter(({ words }) => !/^(?:help|hello|rules|\?)$/i.test(words))
    .flatMap(({ words, reply }) =>
      [...piecesOf(reply.blocks)].flatMap((piece) =>
        signs
          .filter(([sign, kinds]) => sign.test(wordsOf(piece)) && !kinds.some((kind) => kindsOf(piece).includes(kind)))
          .map(
            ([sign, kinds]) =>
              `${words}: ${kinds[0]} ${sign.exec(wordsOf(piece))?.[0]} in ${wordsOf(piece).slice(0, 200)} [${kindsOf(piece)}]`,
          ),
      ),
    );
  expect([...new Set(untrue)]).toEqual([]);
});

it('a list, as a channel would have it, has no age, no pair of references, no town and no price', () => {
  const lists = answers.filter(({ words }) =>
    /^(?:match R-\d|why \d$|why not H|compare \d|costs|referrals|allocate$)/.test(words),
  );
  expect(lists.length).toBeGreaterThan(20);
  for (const { reply } of lists) {
    const seen = asText(redact(reply, limitsAt('channel')), { details: true });
    expect(seen).not.toMatch(/\b[RCHF]-\d|£|\bmiles\b|\byears?\b|\bage/);
    expect(seen).not.toMatch(either(towns));
  }
});
