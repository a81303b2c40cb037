// What people are to be told: a row of the act's own transaction, sent after it, and the same thing to the same person once.

import { sql } from 'kysely';
import type { StaffId } from '#src/domain/index';
import type { Tx } from '../transaction.js';

export interface NoticeToAdd {
  /** Told once under this key. */
  readonly key: string;
  readonly to: StaffId;
  readonly code: string;
  /** A reference, as in the audit: "hold HD-7". */
  readonly subject: string;
  /** Codes, references and times. */
  readonly detail: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

export async function addNotice(tx: Tx, { key, to, code, subject, detail, at }: NoticeToAdd): Promise<void> {
  await sql`insert into notice (key, to_staff, code, subject, detail, at)
    values (${key}, ${to}, ${code}, ${subject}, ${JSON.stringify(detail)}::jsonb, ${at.toISOString()}::timestamptz)
    on conflict (key) do nothing`.execute(tx);
}
