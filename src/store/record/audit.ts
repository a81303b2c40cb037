// The audit's own queries: lines are added and read, and nothing else is ever done to them.

import { type Kysely, sql } from 'kysely';
import type { AuditEntry, AuditLine, StaffId } from '#src/domain/index';
import type { Database } from '../tables/index.js';
import type { AuditRow } from '../tables/record.js';
import type { Tx } from '../transaction.js';

/** Last in its transaction: from here to the commit every other act waits. Gives the lines' numbers. */
export async function appendAudit(tx: Tx, entries: readonly AuditEntry[], at: Date): Promise<readonly number[]> {
  const seqs: number[] = [];
  for (const entry of entries) {
    const { rows } = await sql<{ seq: number }>`${insertOf(entry, at)} returning seq`.execute(tx);
    const seq = rows[0]?.seq;
    if (seq === undefined) throw new Error('expected the audit to number its line');
    seqs.push(seq);
  }
  return seqs;
}

/** One line, without what becomes of its number. The trigger gives the number and the hash, whatever stands here. */
export const insertOf = ({ actor, act, subject, surface, detail }: AuditEntry, at: Date) =>
  sql`insert into audit (seq, at, actor, act, subject, surface, detail, hash)
    values (0, ${at.toISOString()}::timestamptz, ${actor}, ${act}, ${subject}, ${surface}, ${JSON.stringify(detail)}::jsonb, '')`;

/** Which lines are wanted: all that is left out is anything. */
export interface LinesWanted {
  readonly subject?: string;
  readonly actor?: StaffId;
  readonly since?: Date;
  /** The newest so many; left out, every one. */
  readonly most?: number;
}

/** Oldest first. */
export async function auditLines(db: Kysely<Database>, wanted: LinesWanted): Promise<readonly AuditLine[]> {
  const { subject, actor, since, most } = wanted;
  let query = db.selectFrom('audit').selectAll().orderBy('seq', 'desc');
  if (subject !== undefined) query = query.where('subject', '=', subject);
  if (actor !== undefined) query = query.where('actor', '=', actor);
  if (since !== undefined) query = query.where('at', '>=', since);
  if (most !== undefined) query = query.limit(most);
  const rows = await query.execute();
  return rows.reverse().map(lineOf);
}

/** Lines about one subject, oldest first. */
export const auditOf = (db: Kysely<Database>, subject: string): Promise<readonly AuditLine[]> =>
  auditLines(db, { subject });

const lineOf = (row: Selected): AuditLine => ({
  seq: row.seq,
  at: row.at,
  actor: row.actor as StaffId,
  act: row.act,
  subject: row.subject,
  surface: row.surface,
  detail: row.detail as AuditLine['detail'],
  hash: hex(row.hash),
  previous: row.previous === null ? null : hex(row.previous),
});

type Selected = Omit<AuditRow, 'seq' | 'previous' | 'hash'> & {
  readonly seq: number;
  readonly previous: Uint8Array | null;
  readonly hash: Uint8Array;
};

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
