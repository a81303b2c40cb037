// Each day's proposal for everyone who waits, by references alone: the next is compared with the last.

import { type Kysely, sql } from 'kysely';
import type { ChildId, Day, HomeId, ReferralId } from '#src/domain/index';
import type { Database } from '../tables/index.js';

export interface ProposalRecord {
  readonly asAt: Day;
  readonly versions: {
    readonly data: string;
    readonly ruleBook: string;
    readonly policy: string;
    readonly replay: string;
  };
  readonly places: readonly {
    readonly referral: ReferralId;
    readonly children: readonly ChildId[];
    readonly home: HomeId;
  }[];
}

/** Takes the place of an earlier one of the same day. */
export async function keepProposal(db: Kysely<Database>, { asAt, versions, places }: ProposalRecord): Promise<void> {
  const plan = JSON.stringify(places.map(({ referral, children, home }) => ({ referral, children, home })));
  await sql`insert into proposal (as_at, data_version, rule_book, policy, replay, plan)
    values (${asAt}::date, ${versions.data}, ${versions.ruleBook}, ${versions.policy}, ${versions.replay}, ${plan}::jsonb)
    on conflict (as_at) do update set data_version = excluded.data_version, rule_book = excluded.rule_book,
      policy = excluded.policy, replay = excluded.replay, plan = excluded.plan, made_at = now()`.execute(db);
}

/** The latest from before a day; null where there is none. That day's own is never given: asked twice, a day answers alike. */
export async function readProposalBefore(db: Kysely<Database>, asAt: Day): Promise<ProposalRecord | null> {
  const row = await db
    .selectFrom('proposal')
    .selectAll()
    .where('as_at', '<', asAt)
    .orderBy('as_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { as_at, data_version: data, rule_book: ruleBook, policy, replay, plan } = row;
  return { asAt: as_at, versions: { data, ruleBook, policy, replay }, places: plan };
}
