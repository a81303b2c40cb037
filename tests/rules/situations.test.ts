// Situations of the world, drawn from the rows of law, and what the rule book says of each.

import { describe, expect, it } from 'vitest';
import { book, draftOf, phrasesOf, type Situation } from '#fixtures/situations/index';
import { addDays, type Day, day } from '#src/domain/index';
import { catalogue, type Entry, gates, rowIds, timers } from '#src/rules/index';
import { allSituations, differences } from './situations.js';

const { situations, issues } = allSituations();
const files = [...new Set(situations.map(fileOf))];

describe('the situations', () => {
  it('can all be read', () => {
    expect(issues).toEqual([]);
    expect(situations.length).toBeGreaterThan(500);
    expect(files).toEqual(
      ['before', 'clocks', 'company', 'duty', 'home', 'place', 'policy', 'regimes', 'terms'].map((f) => `${f}.csv`),
    );
  });

  describe.each(files)('of %s', (file) => {
    const here = situations.filter((each) => fileOf(each) === file);
    it.each(here.map((each) => [`${each.row}: ${each.situation} (${each.rule}, ${each.at})`, each] as const))(
      '%s',
      (_name, each) => {
        expect(differences(each)).toEqual([]);
      },
    );
  });

  it('speak of every rule, timer, gate and row of law in the book', () => {
    const asked = new Set(situations.map(({ rule }) => rule));
    const met = new Set(situations.flatMap((each) => each.gates.map(({ code }) => code)));
    const from = new Set(situations.map(({ row }) => row));
    const entries: readonly Entry[] = [...catalogue, ...gates, ...timers];
    const answered = new Set<string>(entries.flatMap(({ rows }) => rows));
    expect([...catalogue, ...timers].filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
    expect(gates.filter(({ id }) => !met.has(id)).map(({ id }) => id)).toEqual([]);
    expect(rowIds.filter((row) => answered.has(row) && !from.has(row))).toEqual([]);
  });

  it('are each said once', () => {
    const facts = situations.map((each) => `${each.rule}: ${[...each.facts].sort().join('; ')}`);
    expect(facts.filter((each, i) => facts.indexOf(each) < i)).toEqual([]);
    const sentences = situations.map((each) => `${each.rule}: ${each.situation}`);
    expect(sentences.filter((each, i) => sentences.indexOf(each) < i)).toEqual([]);
  });

  it('use every phrase of the book', () => {
    const used = new Set(situations.flatMap(({ facts }) => facts.flatMap(phrasesOf)));
    expect(book.flat().flatMap(([words]) => (used.has(words) ? [] : [words]))).toEqual([]);
  });
});

describe('the check of a situation', () => {
  const wrong = (change: (each: Situation) => Situation, of = situations) =>
    of.filter((each) => differences(change(each)).length === 0).map(({ at }) => at);

  it('tells of any verdict that is not the expected one', () => {
    expect(wrong((each) => ({ ...each, verdict: each.verdict === 'met' ? 'broken' : 'met' }))).toEqual([]);
  });

  const gated = situations.filter((each) => each.gates.length > 0);
  const onGates = (change: (gate: Situation['gates'][number]) => Partial<Situation['gates'][number]>) =>
    wrong((each) => ({ ...each, gates: each.gates.map((gate) => ({ ...gate, ...change(gate) })) }), gated);
  const later = (on: Day | null) => (on === null ? day('2026-11-30') : addDays(on, 1));

  it('tells of a gate too many or too few, of another approver, and of a day or a night that is wrong', () => {
    expect(gated.length).toBeGreaterThan(100);
    expect(wrong((each) => ({ ...each, gates: [] }), gated)).toEqual([]);
    expect(onGates(({ role }) => ({ role: role === 'director' ? 'nominated-officer' : 'director' }))).toEqual([]);
    expect(onGates(({ tonight }) => ({ tonight: !tonight }))).toEqual([]);
    expect(onGates(({ by }) => ({ by: later(by) }))).toEqual([]);
    expect(onGates(({ until }) => ({ until: later(until) }))).toEqual([]);
    const [gate] = gated[0]?.gates ?? [];
    const open = situations.filter((each) => each.gates.length === 0 && !timers.some(({ id }) => id === each.rule));
    const one = gate === undefined ? [] : [gate];
    expect(
      wrong(
        (each) => ({ ...each, gates: one }),
        open.filter(({ verdict }) => verdict !== 'not in force'),
      ),
    ).toEqual([]);
  });

  it('tells of a timer that runs to another day, another minute or for another person', () => {
    const running = situations.filter(({ due }) => due !== null);
    expect(running.length).toBeGreaterThan(40);
    const moved = (each: Situation) => (each.due === null ? null : { on: addDays(each.due.on, -1), at: each.due.at });
    expect(wrong((each) => ({ ...each, due: moved(each) }), running)).toEqual([]);
    const minute = (each: Situation) => (each.due === null ? null : { on: each.due.on, at: `${each.due.on}T00:01` });
    expect(wrong((each) => ({ ...each, due: minute(each) }), running)).toEqual([]);
    expect(wrong((each) => ({ ...each, role: 'commissioning' }), running)).toEqual([]);
  });

  it('tells of a row of law the entry does not answer, and of a rule nobody knows', () => {
    expect(wrong((each) => ({ ...each, row: 'L9' }))).toEqual([]);
    const [first] = situations;
    expect(first && differences({ ...first, rule: 'no-such-rule' })).toEqual(['no rule or timer is "no-such-rule"']);
  });
});

describe('the phrase book', () => {
  const unread = (...facts: readonly string[]) => draftOf({ facts }).unread;

  it('says which phrase it does not know', () => {
    expect(unread('girl of 13', 'girl with a parrot')).toEqual(['no phrase of the book is "girl with a parrot"']);
  });

  it('says what it expected of a word or a weekday that is wrong', () => {
    expect(unread('tonight is Monday 20 November 2026')).toEqual([
      '"tonight is Monday 20 November 2026": expected Friday 20 November 2026, received "Monday 20 November 2026"',
    ]);
    expect(unread('moves in on 31 February 2027')[0]).toContain('expected a day');
    expect(unread('high need: juggling')[0]).toContain('received "juggling"');
  });

  it('reads when it is before ages, and the kind of home before what is said of it, wherever they stand', () => {
    const { draft } = draftOf({
      facts: ['registered for 2 aged 3 to 9', 'girl of 15', "a private children's home", 'moved in on 4 March 2019'],
    });
    expect(draft.home.clauses).toMatchObject([{ places: 2, ageFrom: 3, ageTo: 9 }]);
    expect(draft.members[0]?.child.bornOn.slice(0, 4)).toBe('2003');
    expect([draft.home.type, draft.startOn, draft.asAt]).toEqual([
      'external-childrens-home',
      '2019-03-04',
      '2019-03-04',
    ]);
  });
});

function fileOf({ at }: Situation): string {
  return at.slice(0, at.indexOf(':'));
}
