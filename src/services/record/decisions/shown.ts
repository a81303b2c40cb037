// A decision as a person sees it: its gates with the answers that count, what still stands before it, and its clocks.

import { addMinutes } from 'date-fns';
import type { Decision, DecisionGate, GateAnswer, Policy, StaffId, View } from '#src/domain/index';
import type { DecisionRecord } from '#src/store/index';
import type { DecisionShown } from '../records.js';
import { missingViews } from './views/missing.js';

type Gate = DecisionRecord['gates'][number];
type Answer = DecisionRecord['answers'][number];

/** The answers to one gate since one was last taken back; the latest last. */
export function answersTo({ answers }: DecisionRecord, { position }: Gate): readonly Answer[] {
  const all = answers.filter((each) => each.position === position);
  return all.slice(all.findLastIndex(({ outcome }) => outcome === 'taken-back') + 1);
}

/** What all of them ticked: what was allowed to follow is ticked later, perhaps by another. */
export const tickedOf = (answers: readonly Answer[]): readonly string[] => [
  ...new Set(answers.flatMap(({ ticked }) => ticked)),
];

export const isApproved = (record: DecisionRecord, gate: Gate): boolean =>
  answersTo(record, gate).at(-1)?.outcome === 'approved';

export const openGates = (record: DecisionRecord): readonly Gate[] =>
  record.gates.filter((gate) => !isApproved(record, gate));

/** Said by telephone, and not made good yet. */
export const owed = (record: DecisionRecord, gate: Gate): Answer | null =>
  answersTo(record, gate).find(
    ({ written_by, countersigned_at }) => written_by !== null && countersigned_at === null,
  ) ?? null;

export const standingViews = ({ views }: DecisionRecord): DecisionRecord['views'] =>
  views.filter(({ taken_back_at }) => taken_back_at === null);

export interface AsOf {
  readonly now: Date;
  readonly viewer: StaffId;
  readonly policy: Policy;
  /** Holds of it that keep their place now. */
  readonly live: readonly string[];
  /** Asked only of a decision that is looked at by itself. */
  readonly lawRefuses: boolean;
}

export function shownOf(record: DecisionRecord, asOf: AsOf): DecisionShown {
  const { decision: row } = record;
  const decision: Decision = {
    id: row.id,
    referralId: row.referral_id,
    parts: row.parts,
    holds: record.holds.map(({ hold_id }) => hold_id),
    rank: row.rank,
    replay: row.seen_replay ?? row.replay,
    override: row.override_reason === null ? null : { reason: row.override_reason, words: row.override_words ?? '' },
    departures: row.departures,
    by: row.by_staff,
    at: row.at,
    startOn: row.start_on,
    state: row.state,
    gates: record.gates.map((gate) => gateOf(record, gate)),
    views: standingViews(record).map(viewOf),
    placements: record.placements.filter(({ stands }) => stands).map(({ placement_id }) => placement_id),
  };
  return {
    ...decision,
    before: before(record, asOf),
    viewsMissing: missingViews(record.decision.parts, standingViews(record)),
    clocks: clocksOf(record),
    canUndoUntil: canUndoUntil(record, asOf),
  };
}

/** Empty once nothing stands before confirming; and for what is confirmed, or will not be. */
function before(record: DecisionRecord, { live, lawRefuses }: AsOf): DecisionShown['before'] {
  if (record.decision.state !== 'proposed') return [];
  return [
    ...(openGates(record).length > 0 ? (['gates-open'] as const) : []),
    ...(missingViews(record.decision.parts, standingViews(record)).length > 0 ? (['views-missing'] as const) : []),
    ...(record.holds.some(({ hold_id }) => !live.includes(hold_id)) ? (['hold-over'] as const) : []),
    ...(lawRefuses ? (['law-refuses'] as const) : []),
  ];
}

const clocksOf = ({ clocks }: DecisionRecord): DecisionShown['clocks'] =>
  clocks
    .filter(({ stopped_at }) => stopped_at === null)
    .map(({ timer, due, done_at }) => ({ timer, due, done: done_at !== null }));

function gateOf(record: DecisionRecord, gate: Gate): DecisionGate {
  const answers = answersTo(record, gate);
  const last = answers.at(-1);
  const { code, role, conditions, can_be_tonight: canBeTonight, later, until } = gate;
  const answer = last === undefined ? null : answerOf(last, tickedOf(answers), owed(record, gate) ?? last);
  return { code, role, conditions, canBeTonight, later, until, answer };
}

function answerOf(last: Answer, ticked: readonly string[], said: Answer): GateAnswer {
  const { written_by: writtenBy, countersign_by: countersignBy, countersigned_at: countersignedAt } = said;
  return {
    outcome: last.outcome === 'approved' ? 'approved' : 'refused',
    ticked,
    conditions: last.conditions,
    reason: last.reason,
    by: last.by_staff,
    as: last.as_role,
    deputyOf: last.deputy_of,
    outside: last.outside,
    at: last.at,
    verbal: writtenBy === null || countersignBy === null ? null : { writtenBy, countersignBy, countersignedAt },
  };
}

const viewOf = (row: DecisionRecord['views'][number]): View => ({
  of: row.of_whom,
  childId: row.child_id,
  homeId: row.home_id,
  obtained: row.obtained,
  words: row.words,
  whyNot: row.why_not,
  again: row.again,
  by: row.by_staff,
  at: row.at,
});

/** Nobody has answered it or said what they think: it is still the proposer's alone. */
export const untouched = (record: DecisionRecord): boolean =>
  record.answers.length === 0 && standingViews(record).length === 0;

/** Of the viewer's own last act on it, where that is one that can be taken back. */
function canUndoUntil(record: DecisionRecord, { now, viewer, policy }: AsOf): Date | null {
  const { decision, steps } = record;
  const mine: Date[] = [];
  if (decision.state === 'proposed' && decision.by_staff === viewer && untouched(record)) mine.push(decision.at);
  if (decision.state === 'confirmed')
    for (const { state, by_staff, at } of steps) if (state === 'confirmed' && by_staff === viewer) mine.push(at);
  if (decision.state === 'proposed' || decision.state === 'refused')
    for (const gate of record.gates) {
      const last = answersTo(record, gate).at(-1);
      if (last !== undefined && (last.written_by ?? last.by_staff) === viewer) mine.push(last.at);
    }
  for (const { by_staff, at } of standingViews(record))
    if (by_staff === viewer && ['proposed', 'confirmed', 'started'].includes(decision.state)) mine.push(at);
  const latest = mine.toSorted((a, b) => a.getTime() - b.getTime()).at(-1);
  const until = latest === undefined ? null : addMinutes(latest, policy.record.undoMinutes);
  return until !== null && until > now ? until : null;
}
