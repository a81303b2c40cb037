// Homes and providers asked for a referral, and what came back, each with its time.

import { type Kysely, sql } from 'kysely';
import { type HomeId, homeId, type OfferId, type ProviderId, providerId, type ReferralId } from '#src/domain/index';
import type { Database } from '../../tables/index.js';
import type { AskAnswerRow, AskRow } from '../../tables/record.js';
import type { Tx } from '../../transaction.js';

export interface AskRecord {
  readonly ask: AskRow;
  /** The latest last. */
  readonly answers: readonly AskAnswerRow[];
}

export async function nextAskId(tx: Tx): Promise<string> {
  const { rows } = await sql<{ n: number }>`select nextval('ask_number') as n`.execute(tx);
  return `A-${rows[0]?.n}`;
}

export async function insertAsk(tx: Tx, row: AskRow): Promise<void> {
  await sql`insert into ask (id, referral_id, home_id, provider_id, asked_at, by_staff, route, deadline)
    values (${row.id}, ${row.referral_id}, ${row.home_id}, ${row.provider_id}, ${row.asked_at.toISOString()}::timestamptz,
      ${row.by_staff}, ${row.route}, ${row.deadline?.toISOString() ?? null}::timestamptz)`.execute(tx);
}

export async function lockAsk(tx: Tx, id: string): Promise<AskRow | null> {
  return (await tx.selectFrom('ask').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst()) ?? null;
}

export async function addAskAnswer(tx: Tx, row: Omit<AskAnswerRow, 'answer'>): Promise<void> {
  await sql`insert into ask_answer (ask_id, answer, outcome, reason, offer_id, at, by_staff)
    select ${row.ask_id}, coalesce(max(answer), 0) + 1, ${row.outcome}, ${row.reason}::text, ${row.offer_id}::text,
      ${row.at.toISOString()}::timestamptz, ${row.by_staff} from ask_answer where ask_id = ${row.ask_id}`.execute(tx);
}

/** Of one ask, or of a referral's: the oldest first. */
export async function readAsks(
  db: Kysely<Database>,
  of: { readonly id: string } | { readonly referral: ReferralId },
): Promise<readonly AskRecord[]> {
  const all = db.selectFrom('ask').selectAll();
  const some = 'id' in of ? all.where('id', '=', of.id) : all.where('referral_id', '=', of.referral);
  const asks = await some.orderBy('asked_at').orderBy('id').execute();
  if (asks.length === 0) return [];
  const ids = asks.map(({ id }) => id);
  const answers = await db.selectFrom('ask_answer').selectAll().where('ask_id', 'in', ids).orderBy('answer').execute();
  return asks.map((ask) => ({ ask, answers: answers.filter((each) => each.ask_id === ask.id) }));
}

/** Whether they are there, and whose the home is. */
export async function whoIsAsked(
  tx: Tx,
  { home, provider }: { readonly home: HomeId | null; readonly provider: ProviderId | null },
): Promise<{ readonly home: boolean; readonly provider: boolean; readonly providerOfHome: ProviderId | null }> {
  const [row] = await tx
    .selectFrom('home')
    .select('provider_id')
    .where('id', '=', home ?? homeId(''))
    .execute();
  const [known] = await tx
    .selectFrom('provider')
    .select('id')
    .where('id', '=', provider ?? providerId(''))
    .execute();
  return { home: row !== undefined, provider: known !== undefined, providerOfHome: row?.provider_id ?? null };
}

/** The offer is there, and answers what was asked: this referral, this home or provider. */
export async function offerIsFor(
  tx: Tx,
  offer: OfferId,
  { referral_id, home_id, provider_id }: AskRow,
): Promise<boolean> {
  const row = await tx
    .selectFrom('offer')
    .select(['home_id', 'provider_id', 'referral_id'])
    .where('id', '=', offer)
    .executeTakeFirst();
  return (
    row?.referral_id === referral_id && (home_id === null ? row.provider_id === provider_id : row.home_id === home_id)
  );
}
