// Copies that chat keeps of what was said: what is old, what speaks of a reference, and their end.

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../../tables/index.js';
import type { Tx } from '../../transaction.js';
import { openRows } from './open-row.js';

/** A place where copies are: its table, its key, and the text in which somebody may be spoken of. */
const places = {
  chat: { table: 'thread_memory', key: ['person', 'thread'], text: 'memory', age: 'updated_at' },
  deliveries: { table: 'act_done', key: ['key'], text: 'answer', age: 'at' },
} as const;
export type ChatPlace = keyof typeof places;

export interface Counted {
  readonly due: number;
  /** Due, and kept: a legal hold stands on whom they speak of. */
  readonly held: number;
  readonly erased: number;
}

/** Of copies last used before `before`; those that speak of a held reference are kept. */
export async function endOldCopies(
  tx: Tx,
  place: ChatPlace,
  { before, held, erasing }: { readonly before: Date; readonly held: readonly string[]; readonly erasing: boolean },
): Promise<Counted> {
  const { age } = places[place];
  const old = await keysOf(tx, place, sql`${sql.ref(age)} < ${before.toISOString()}::timestamptz`);
  const free = old.filter(({ speaksOf }) => !speaksOf(held));
  if (erasing) await remove(tx, place, free);
  return { due: old.length, held: old.length - free.length, erased: erasing ? free.length : 0 };
}

/** Every copy that speaks of one of these, in any place. Gives how many rows went. */
export async function endCopiesOf(tx: Tx, references: readonly string[]): Promise<number> {
  let erased = 0;
  for (const place of ['chat', 'deliveries'] as const) {
    const found = (await keysOf(tx, place, sql`true`)).filter(({ speaksOf }) => speaksOf(references));
    await remove(tx, place, found);
    erased += found.length;
  }
  return erased;
}

interface Copy {
  readonly key: readonly unknown[];
  readonly speaksOf: (references: readonly string[]) => boolean;
}

async function keysOf(db: Kysely<Database>, place: ChatPlace, where: RawBuilder<unknown>): Promise<readonly Copy[]> {
  const { table, key, text } = places[place];
  const rows = await openRows(db, table, where);
  return rows.map((row) => ({ key: key.map((column) => row[column]), speaksOf: speaksIn(String(row[text])) }));
}

/** As a word of its own: R-20 is not spoken of where R-204 is. In whichever case it was typed. */
const speaksIn = (text: string) => {
  const words = new Set(text.toUpperCase().match(/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu) ?? []);
  return (references: readonly string[]) => references.some((each) => words.has(each.toUpperCase()));
};

async function remove(tx: Tx, place: ChatPlace, copies: readonly Copy[]): Promise<void> {
  const { table, key } = places[place];
  for (const copy of copies)
    await sql`delete from ${sql.table(table)} where ${sql.join(
      key.map((column, i) => sql`${sql.ref(column)} = ${copy.key[i]}`),
      sql` and `,
    )}`.execute(tx);
}

export async function copiesThatSpeakOf(db: Kysely<Database>, references: readonly string[]): Promise<number> {
  const found = [...(await keysOf(db, 'chat', sql`true`)), ...(await keysOf(db, 'deliveries', sql`true`))];
  return found.filter(({ speaksOf }) => speaksOf(references)).length;
}
