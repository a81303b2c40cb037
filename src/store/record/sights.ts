// What was shown, and each sight of it: a body is kept once by its digest, and every sight refers to its line of the audit.

import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { AuditAct, AuditEntry, StaffId, Surface } from '#src/domain/index';
import type { Database } from '../tables/index.js';
import type { Tx } from '../transaction.js';
import { insertOf } from './audit.js';

/** text: printed as words · json: printed as JSON · reply: of the conversation, as JSON with the words in it. */
export type SightForm = 'text' | 'json' | 'reply';

export interface SightToKeep {
  readonly entry: AuditEntry;
  readonly replay: string;
  readonly form: SightForm;
  readonly body: string;
}

/** As `appendAudit`: last in its transaction. The line names the digest, so that the chain seals what was shown. */
export async function keepSight(tx: Tx, { entry, replay, form, body }: SightToKeep, at: Date): Promise<number> {
  const digest = createHash('sha256').update(body, 'utf8').digest();
  // The body before the line: whoever waits for another's body holds nobody up.
  await sql`insert into shown (digest, body, first_at)
    select ${digest}::bytea, ${body}::text, ${at.toISOString()}::timestamptz
    where not exists (select from shown where digest = ${digest}::bytea)
    on conflict do nothing`.execute(tx);
  const detail = { ...entry.detail, replay, form, digest: digest.toString('hex') };
  const { rows } = await sql<{ seq: number }>`with line as (${insertOf({ ...entry, detail }, at)} returning seq)
    insert into sight (seq, replay, form, digest) select seq, ${replay}, ${form}, ${digest}::bytea from line
    returning seq`.execute(tx);
  const seq = rows[0]?.seq;
  if (seq === undefined) throw new Error('expected the audit to number its line');
  return seq;
}

export interface SightLine {
  readonly seq: number;
  readonly at: Date;
  readonly actor: StaffId;
  readonly act: AuditAct;
  readonly subject: string;
  readonly surface: Surface;
  readonly replay: string;
  readonly form: SightForm;
}

/** Every sight of what called itself so, newest first. */
export async function sightsOf(db: Kysely<Database>, replay: string): Promise<readonly SightLine[]> {
  return await db
    .selectFrom('sight')
    .innerJoin('audit', 'audit.seq', 'sight.seq')
    .select(['sight.seq', 'at', 'act', 'subject', 'surface', 'replay', 'form'])
    .select((eb) => eb.ref('actor').$castTo<StaffId>().as('actor'))
    .where('replay', '=', replay)
    .orderBy('sight.seq', 'desc')
    .execute();
}

/** The bytes of one sight. Throws where they are not what the digest says: what is given back is what was shown, or nothing. */
export async function bodyOf(db: Kysely<Database>, seq: number): Promise<string> {
  const row = await db
    .selectFrom('sight')
    .innerJoin('shown', 'shown.digest', 'sight.digest')
    .select(['body', 'shown.digest'])
    .where('seq', '=', seq)
    .executeTakeFirstOrThrow();
  const digest = createHash('sha256').update(row.body, 'utf8').digest();
  if (!digest.equals(row.digest)) throw new Error(`what was shown in line ${seq} is no longer what its digest says`);
  return row.body;
}
