// Decisions as rows: written once, moved from state to state with a step for each, and read whole.

import { type Kysely, type Selectable, sql } from 'kysely';
import { type DecisionId, type DecisionState, decisionId, type HoldId, type ReferralId } from '#src/domain/index';
import type { Database } from '../../tables/index.js';
import type {
  ClockStartedRow,
  DecisionGateRow,
  DecisionHoldRow,
  DecisionPlacementRow,
  DecisionRow,
  DecisionStepRow,
  GateAnswerRow,
  ViewRow,
} from '../../tables/record.js';
import type { Tx } from '../../transaction.js';
import { opened, sealed } from './sealing.js';

/** Everything that is kept of one decision, its words opened. */
export interface DecisionRecord {
  readonly decision: DecisionRow;
  readonly holds: readonly DecisionHoldRow[];
  readonly steps: readonly DecisionStepRow[];
  readonly gates: readonly DecisionGateRow[];
  /** The latest last. */
  readonly answers: readonly GateAnswerRow[];
  readonly views: readonly ViewRow[];
  readonly placements: readonly Selectable<DecisionPlacementRow>[];
  readonly clocks: readonly ClockRead[];
}
export type ClockRead = Selectable<ClockStartedRow>;

export async function nextDecisionId(tx: Tx): Promise<DecisionId> {
  const { rows } = await sql<{ n: number }>`select nextval('decision_number') as n`.execute(tx);
  return decisionId(`D-${rows[0]?.n}`);
}

/** Its words in clear. */
export async function insertDecision(tx: Tx, row: DecisionRow): Promise<void> {
  await sql`insert into decision (id, referral_id, parts, rank, replay, seen_replay, override_reason, override_words,
      departures, by_staff, at, as_at, start_on, state, rule_book, policy, data_version)
    values (${row.id}, ${row.referral_id}, ${JSON.stringify(row.parts)}::jsonb, ${row.rank}, ${row.replay},
      ${row.seen_replay}, ${row.override_reason},
      ${sealed(tx, 'decision', 'override_words', row.id, row.override_words)}, ${JSON.stringify(row.departures)}::jsonb,
      ${row.by_staff}, ${row.at.toISOString()}::timestamptz, ${row.as_at}::date, ${row.start_on}::date, ${row.state},
      ${row.rule_book}, ${row.policy}, ${row.data_version})`.execute(tx);
}

export async function linkHolds(tx: Tx, id: DecisionId, holds: readonly HoldId[], made: boolean): Promise<void> {
  for (const hold of holds)
    await sql`insert into decision_hold (decision_id, hold_id, made) values (${id}, ${hold}, ${made})
      on conflict do nothing`.execute(tx);
}

export interface StepToAdd {
  readonly state: DecisionState;
  readonly by: DecisionStepRow['by_staff'];
  readonly at: Date;
  readonly reason?: string | null;
  readonly words?: string | null;
}

/** Moves the decision, and says so in a step of its own. The row is locked by whoever calls. */
export async function addStep(tx: Tx, id: DecisionId, { state, by, at, reason, words }: StepToAdd): Promise<void> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(position), 0) + 1 as n from decision_step where decision_id = ${id}`.execute(tx);
  const position = rows[0]?.n ?? 1;
  await sql`insert into decision_step (decision_id, position, state, at, by_staff, reason, words)
    values (${id}, ${position}, ${state}, ${at.toISOString()}::timestamptz, ${by}, ${reason ?? null},
      ${sealed(tx, 'decision_step', 'words', [id, position], words ?? null)})`.execute(tx);
  await tx.updateTable('decision').set({ state }).where('id', '=', id).where('state', '<>', state).execute();
}

export async function setStart(tx: Tx, id: DecisionId, on: DecisionRow['start_on']): Promise<void> {
  await tx.updateTable('decision').set({ start_on: on }).where('id', '=', id).execute();
}

/** Of one decision, of one referral's, or all; the newest first. */
export async function readDecisions(
  db: Kysely<Database>,
  of: { readonly id?: DecisionId; readonly referral?: ReferralId; readonly states?: readonly DecisionState[] } = {},
): Promise<readonly DecisionRecord[]> {
  let query = db.selectFrom('decision').selectAll();
  if (of.id !== undefined) query = query.where('id', '=', of.id);
  if (of.referral !== undefined) query = query.where('referral_id', '=', of.referral);
  if (of.states !== undefined) query = query.where('state', 'in', [...of.states]);
  const decisions = await query.orderBy('at', 'desc').orderBy('id', 'desc').execute();
  if (decisions.length === 0) return [];
  const ids = decisions.map(({ id }) => id);
  const holds = await db
    .selectFrom('decision_hold')
    .selectAll()
    .where('decision_id', 'in', ids)
    .orderBy('hold_id')
    .execute();
  const steps = await db
    .selectFrom('decision_step')
    .selectAll()
    .where('decision_id', 'in', ids)
    .orderBy('position')
    .execute();
  const gates = await db
    .selectFrom('decision_gate')
    .selectAll()
    .where('decision_id', 'in', ids)
    .orderBy('position')
    .execute();
  const answers = await db
    .selectFrom('gate_answer')
    .selectAll()
    .where('decision_id', 'in', ids)
    .orderBy('position')
    .orderBy('answer')
    .execute();
  const views = await db.selectFrom('view').selectAll().where('decision_id', 'in', ids).orderBy('position').execute();
  const placements = await db
    .selectFrom('decision_placement')
    .selectAll()
    .where('decision_id', 'in', ids)
    .orderBy('placement_id')
    .execute();
  const clocks = await db
    .selectFrom('clock_started')
    .selectAll()
    .where('decision_id', 'in', ids)
    .orderBy('due')
    .orderBy('id')
    .execute();
  const belongingTo = <T extends { decision_id: DecisionId }>(rows: readonly T[], id: DecisionId) =>
    rows.filter((each) => each.decision_id === id);
  return decisions.map((row) => ({
    decision: { ...row, override_words: opened(db, 'decision', 'override_words', row.id, row.override_words) },
    holds: belongingTo(holds, row.id),
    steps: belongingTo(steps, row.id).map((each) => ({
      ...each,
      words: opened(db, 'decision_step', 'words', [each.decision_id, each.position], each.words),
    })),
    gates: belongingTo(gates, row.id),
    answers: belongingTo(answers, row.id).map((each) => inClear(db, each)),
    views: belongingTo(views, row.id).map((each) => ({
      ...each,
      words: opened(db, 'view', 'words', [each.decision_id, each.position], each.words),
    })),
    placements: belongingTo(placements, row.id),
    clocks: belongingTo(clocks, row.id),
  }));
}

function inClear(db: Kysely<Database>, row: GateAnswerRow): GateAnswerRow {
  const words = (column: 'conditions' | 'reason' | 'outside') =>
    opened(db, 'gate_answer', column, [row.decision_id, row.position, row.answer], row[column]);
  return { ...row, conditions: words('conditions'), reason: words('reason') ?? '', outside: words('outside') };
}

export async function readDecision(db: Kysely<Database>, id: DecisionId): Promise<DecisionRecord | null> {
  return (await readDecisions(db, { id }))[0] ?? null;
}
