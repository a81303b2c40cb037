// Taking back what was done to a decision, while its window is open: a proposal, a view, an answer, a confirmation.

import { decisionId } from '#src/domain/index';
import { addAnswer, addStep, type DecisionRecord, readDecisions, type Tx, takeBackView } from '#src/store/index';
import type { Outcome } from '../act.js';
import type { Undone } from '../records.js';
import type { By } from '../terms.js';
import type { ToUndo, UndoHandler, UndoHandlers } from '../undo/handler.js';
import { tooLate } from '../undo/too-late.js';
import { type AtDesk, type DecisionDeps, open, type Refusing, refuse } from './desk.js';
import { holdDesk } from './places.js';
import { answersTo, untouched } from './shown.js';
import { takeBackPlacements } from './withdraw.js';

/** What to do instead where it cannot be taken back: a verb of ours. */
type Instead = 'withdraw' | 'record-view' | 'cancel' | 'end' | 'propose' | 'ask-the-approver';

interface Undoing extends ToUndo {
  readonly deps: DecisionDeps;
  readonly tx: Tx;
  readonly by: By;
  readonly desk: AtDesk;
  readonly now: Date;
}

const undoing =
  (instead: Instead, work: (undo: Undoing) => Promise<Refusing | null>): UndoHandler =>
  async (deps, tx, by, undo) => {
    const { line } = undo;
    const now = deps.now();
    const desk = await open(tx, by, decisionId(line.subject), 'see-case');
    if (!desk.ok) return desk;
    if (tooLate(line.at, now, deps)) return refuse({ code: 'too-late-to-undo', act: line.act, instead });
    const refused = await work({ ...undo, deps: { ...deps, holds: holdDesk(deps) }, tx, by, desk, now });
    if (refused !== null) return refused;
    const value: Undone = { act: line.act, subject: line.subject, cannot: [] };
    return { ok: true, value, audit: [] } satisfies Outcome<Undone>;
  };

const cannot = ({ line }: ToUndo, instead: Instead): Refusing =>
  refuse({ code: 'cannot-be-undone', act: line.act, instead });

const holdsOf = ({ holds }: DecisionRecord, made?: boolean) =>
  holds.filter((each) => made === undefined || each.made === made).map(({ hold_id }) => hold_id);

/** Another option of the referral was put forward meanwhile: there is one at a time. */
const otherProposal = async (tx: Tx, { decision }: DecisionRecord): Promise<boolean> =>
  (await readDecisions(tx, { referral: decision.referral_id, states: ['proposed'] })).length > 0;

/** Somebody has answered it, or said what they think: that is not the proposer's to take away. */
const proposed = undoing('withdraw', async (undo) => {
  const { deps, tx, by, desk, now } = undo;
  const { decision } = desk.record;
  if (decision.state !== 'proposed' || !untouched(desk.record)) return cannot(undo, 'withdraw');
  await deps.holds.letGo(tx, holdsOf(desk.record, true), 'proposal-undone', now);
  await addStep(tx, decision.id, { state: 'withdrawn', by: by.who.staff, at: now, reason: 'undone' });
  return null;
});

const viewed = undoing('record-view', async (undo) => {
  const { tx, desk, now, line } = undo;
  const position = Number(line.detail.position);
  const view = desk.record.views.find((each) => each.position === position && each.taken_back_at === null);
  // Once it has been confirmed on it, a view stays: what is wrong with it is said in another.
  if (view === undefined || desk.record.decision.state !== 'proposed') return cannot(undo, 'record-view');
  await takeBackView(tx, desk.record.decision.id, position, now);
  return null;
});

/** The last answer to that gate, by whoever gave it or wrote it down; a refusal taken back opens the proposal again. */
const answered = undoing('cancel', async (undo) => {
  const { tx, by, desk, now, line } = undo;
  const { record } = desk;
  const { decision } = record;
  const gate = record.gates.find(({ code, role }) => code === line.detail.gate && role === line.detail.role);
  const last = gate === undefined ? undefined : answersTo(record, gate).at(-1);
  if (gate === undefined || last === undefined || (last.written_by ?? last.by_staff) !== by.who.staff)
    return cannot(undo, 'ask-the-approver');
  const wanted = last.outcome === 'approved' ? 'proposed' : 'refused';
  if (decision.state !== wanted) return cannot(undo, decision.state === 'confirmed' ? 'cancel' : 'end');
  await addAnswer(tx, { ...last, outcome: 'taken-back', ticked: [], reason: 'undone', conditions: null, at: now });
  if (wanted === 'refused') {
    if (await otherProposal(tx, record)) return cannot(undo, 'propose');
    await addStep(tx, decision.id, { state: 'proposed', by: by.who.staff, at: now, reason: 'undone' });
  }
  return null;
});

/** As if it had not been confirmed: the proposal and its answers stand. */
const confirmed = undoing('end', async (undo) => {
  const { deps, tx, by, desk, now } = undo;
  const { record } = desk;
  const { id, state } = record.decision;
  if (state !== 'confirmed') return cannot(undo, state === 'started' ? 'end' : 'propose');
  if (await otherProposal(tx, record)) return cannot(undo, 'cancel');
  await takeBackPlacements(tx, record, now);
  await deps.holds.unmake(tx, holdsOf(record));
  await addStep(tx, id, { state: 'proposed', by: by.who.staff, at: now, reason: 'undone' });
  return null;
});

/** A child is not moved back by a key, and what was said to a carer is not unsaid. */
const never =
  (instead: Instead): UndoHandler =>
  async (_deps, _tx, _by, undo) =>
    cannot(undo, instead);

export const undoDecisions: UndoHandlers = {
  'option-proposed': proposed,
  'view-recorded': viewed,
  'gate-approved': answered,
  'gate-refused': answered,
  'placement-confirmed': confirmed,
  'placement-started': never('end'),
  'placement-ended': never('propose'),
  'placement-cancelled': never('propose'),
  'decision-withdrawn': never('propose'),
  'approval-countersigned': never('ask-the-approver'),
};
