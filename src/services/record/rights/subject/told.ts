// Rows about a child -> what their file says: facts by name, how much is held back and why. Pure.

import type { ChildRows, Opened } from '#src/store/index';
import type { Section, WithheldWhy } from './section.js';
import { sections } from './sections.js';

export interface PartOfFile {
  /** The kind of record, as the store names it. */
  readonly of: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Of its rows: facts that are not told, and rows that are not. */
  readonly withheld: readonly { readonly why: WithheldWhy; readonly rows: number }[];
}

export interface Telling {
  readonly child: string;
  /** References that no word may give away. */
  readonly otherChildren: ReadonlySet<string>;
  /** Whether places and addresses may be told. */
  readonly mayLocate: boolean;
}

export const partsOf = (rows: ChildRows, telling: Telling): readonly PartOfFile[] =>
  sections
    .map((section) => partOf(section, rows[section.table], telling))
    .filter((part) => part.rows.length + part.withheld.length > 0);

function partOf(
  { table, parts = {}, others, withheld = [], ...facts }: Section,
  rows: readonly Opened[],
  telling: Telling,
): PartOfFile {
  const theirs = rows.filter((row) => !others?.is(row, telling.child));
  const held = new Map<WithheldWhy, number>();
  const count = (why: WithheldWhy, n: number) => n > 0 && held.set(why, (held.get(why) ?? 0) + n);
  if (others !== undefined) count(others.why, rows.length - theirs.length);
  for (const why of withheld) count(why, theirs.length);
  const told = theirs.map((row) => {
    const facted = named(facts).flatMap(([name, fact]) => {
      const value = partsTold(row[name], parts[name]);
      if (value === null || value === undefined) return [];
      if (!telling.mayLocate && locates(fact, row)) {
        count('could-locate', 1);
        return [];
      }
      return [[name, factTold(fact, value, telling)] as const];
    });
    return Object.fromEntries(facted);
  });
  return {
    of: table,
    rows: told.filter((row) => Object.keys(row).length > 0),
    withheld: [...held].map(([why, rows]) => ({ why, rows })),
  };
}

const kinds = ['plain', 'words', 'locates', 'json'] as const;
type Fact = (typeof kinds)[number];

const named = (facts: Pick<Section, Fact>): readonly (readonly [string, Fact])[] =>
  kinds.flatMap((kind) =>
    (facts[kind] ?? '').split(/\s+/).flatMap((name) => (name === '' ? [] : [[name, kind] as const])),
  );

/** A fact that was put right tells where somebody lives if that is what it was about. */
const locates = (fact: Fact, row: Opened) => fact === 'locates' || (fact === 'json' && row.field === 'postcode');

function partsTold(value: unknown, told: readonly string[] | undefined): unknown {
  if (told === undefined || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name, part]) => told.includes(name) && part !== null));
}

function factTold(fact: Fact, value: unknown, telling: Telling): unknown {
  if (fact === 'json' && typeof value === 'string') return withoutOthers(JSON.parse(value), telling);
  return withoutOthers(value, telling);
}

/** Whatever names another child, in a word or as a value of its own. */
function withoutOthers(value: unknown, telling: Telling): unknown {
  if (typeof value === 'string')
    return value.replace(/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu, (word) =>
      telling.otherChildren.has(word.toUpperCase()) ? '[another child]' : word,
    );
  if (Array.isArray(value)) return value.map((each) => withoutOthers(each, telling));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutOthers(each, telling)]));
  return value;
}
