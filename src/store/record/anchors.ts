// Where the head of the chain was told outside the database, and whether the chain still goes through there.

import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables/index.js';
import type { Head } from './chain.js';

export const anchorsTold = ['start', 'close', 'daily', 'weekly'] as const;
export type AnchorTold = (typeof anchorsTold)[number];

export interface Anchor extends Head {
  readonly at: Date;
  readonly told: AnchorTold;
}

export async function keepAnchor(db: Kysely<Database>, { seq, hash, at, told }: Anchor): Promise<void> {
  await sql`insert into anchor (seq, hash, at, told)
    values (${seq}, decode(${hash}, 'hex'), ${at.toISOString()}::timestamptz, ${told})`.execute(db);
}

/** The last that was told, or the last told so. */
export async function lastAnchor(db: Kysely<Database>, told?: AnchorTold): Promise<Anchor | null> {
  const { rows } = await sql<Anchor>`select seq, encode(hash, 'hex') as hash, at, told from anchor
    where ${told ?? null}::text is null or told = ${told ?? null}::text order by id desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** Every anchor with the hash that the chain has at its number now: null where it no longer reaches there. In order. */
export async function anchorsBeside(
  db: Kysely<Database>,
): Promise<readonly (Head & { readonly now: string | null })[]> {
  const { rows } = await sql<Head & { now: string | null }>`select distinct n.seq, encode(n.hash, 'hex') as hash,
      encode(a.hash, 'hex') as now
    from anchor n left join audit a on a.seq = n.seq order by n.seq, hash`.execute(db);
  return rows;
}
