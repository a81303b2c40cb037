// Small acts: a row by itself, a row with its line of the audit, and what a thread remembers, sealed.

import { type Kysely, sql } from 'kysely';
import { staffId } from '#src/domain/index';
import { appendAudit, type Database, inTransaction, recall, remember } from '#src/store/index';
import { line } from '../timing.js';
import { timed } from './clock.js';

const ROUNDS = 200;
const at = new Date('2026-11-20T09:00:00Z');

export async function benchWrites(where: string, db: Kysely<Database>): Promise<void> {
  const named = (what: string) => `${what}, ${where}`;
  const row = (on: Kysely<Database>, name: string, n: number) =>
    sql`insert into job_run (job, slot, owner, lease_until)
      values (${name}, ${at.toISOString()}::timestamptz + ${n} * interval '1 second', 'bench', now())`.execute(on);
  const plain = await timed(ROUNDS, (n) => row(db, 'plain', n));
  line(named('one row, committed'), plain);
  const audited = await timed(ROUNDS, (n) =>
    inTransaction(db, async (tx) => {
      await row(tx, 'audited', n);
      const detail = { slot: n };
      await appendAudit(
        tx,
        [{ actor: staffId('bench'), act: 'job-run', subject: 'job bench', surface: 'command-line', detail }],
        at,
      );
    }),
  );
  line(named('one row and its line of the audit, committed'), audited, plain);
  const kept = { text: 'a referral was asked about', list: [1, 2, 3] };
  line(
    named('what a thread remembers, sealed'),
    await timed(ROUNDS, (n) => remember(db, 'bench', `${n}`, kept)),
    plain,
  );
  line(named('and read again'), await timed(ROUNDS, (n) => recall(db, 'bench', `${n}`)), plain);
}
