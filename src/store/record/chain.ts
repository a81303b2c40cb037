// The chain as it stands, handed over in order for whoever verifies it: the database says what it holds, and judges nothing.

import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables/index.js';

/** A line as its hash was made of it. */
export interface SealedLine {
  readonly seq: number;
  /** "2026-11-20T17:45:00.123Z". */
  readonly at: string;
  readonly actor: string;
  readonly act: string;
  readonly subject: string;
  readonly surface: string;
  /** JSON as the database writes it: keys in its own order, a space after each colon and comma. */
  readonly detail: string;
  readonly previous: string | null;
  readonly hash: string;
  /** The sight that was kept with it; null where nothing was shown. */
  readonly sight: KeptSight | null;
}

export interface KeptSight {
  readonly replay: string;
  readonly form: string;
  readonly digest: string;
  /** A body of that digest is there. */
  readonly kept: boolean;
}

export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Null while nothing has been done. */
export async function readHead(db: Kysely<Database>): Promise<Head | null> {
  const { rows } =
    await sql<Head>`select seq, encode(hash, 'hex') as hash from audit order by seq desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** The hash at one number; null where there is no such line. */
export async function readHashAt(db: Kysely<Database>, seq: number): Promise<string | null> {
  const { rows } = await sql<{
    hash: string;
  }>`select encode(hash, 'hex') as hash from audit where seq = ${seq}`.execute(db);
  return rows[0]?.hash ?? null;
}

/** Up to `most` lines after that number, in order. */
export async function readChain(db: Kysely<Database>, after: number, most: number): Promise<readonly SealedLine[]> {
  const { rows } = await sql<Row>`select a.seq, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      a.actor, a.act, a.subject, a.surface, a.detail::text as detail,
      encode(a.previous, 'hex') as previous, encode(a.hash, 'hex') as hash,
      s.replay, s.form, encode(s.digest, 'hex') as digest, b.digest is not null as kept
    from audit a left join sight s on s.seq = a.seq left join shown b on b.digest = s.digest
    where a.seq > ${after} order by a.seq limit ${most}`.execute(db);
  return rows.map(({ replay, form, digest, kept, ...line }) => ({
    ...line,
    sight: replay === null || form === null || digest === null ? null : { replay, form, digest, kept },
  }));
}

type Row = Omit<SealedLine, 'sight'> & {
  readonly [K in 'replay' | 'form' | 'digest']: string | null;
} & Pick<KeptSight, 'kept'>;

/** The first line whose body is not what its digest says; null where all are. Each body is hashed once, over its bytes. */
export async function readFalseBody(db: Kysely<Database>): Promise<number | null> {
  const { rows } = await sql<{ seq: number | null }>`select min(s.seq) as seq from shown b
    join sight s on s.digest = b.digest where b.digest <> sha256(convert_to(b.body, 'UTF8'))`.execute(db);
  return rows[0]?.seq ?? null;
}

/** Lines after one number and up to another, counted by act. */
export async function countActs(
  db: Kysely<Database>,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): Promise<readonly { readonly act: string; readonly lines: number }[]> {
  const { rows } = await sql<{ act: string; lines: number }>`select act, count(*)::int as lines from audit
    where seq > ${after} and seq <= ${upTo} group by act order by act`.execute(db);
  return rows;
}
