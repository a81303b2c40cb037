// Taking back what was done to a hold: made → undone, made longer → its former time, released → held again if it still can be.

import { type HoldId, holdId } from '#src/domain/index';
import {
  endHolds,
  type HoldRecord,
  holdAgain,
  holdsDecided,
  promisesOf,
  type Tx,
  takeBackExtension,
} from '#src/store/index';
import type { Outcome } from '../act.js';
import type { Undone } from '../records.js';
import { refusedAct } from '../refusal.js';
import type { By, RecordDeps } from '../terms.js';
import type { ToUndo, UndoHandler, UndoHandlers } from '../undo/handler.js';
import { askAgain } from './ask-again.js';
import { clearTheWay } from './clear-the-way.js';
import { promisedAlready } from './keep.js';
import { holdLine } from './lines.js';
import { openHold } from './open.js';
import { stateAt } from './shown.js';

type Refusing = Extract<Outcome<never>, { readonly ok: false }>;
interface Undoing extends ToUndo {
  readonly deps: RecordDeps;
  readonly tx: Tx;
  readonly by: By;
  readonly holds: readonly [HoldRecord, ...HoldRecord[]];
  readonly now: Date;
}

/** What to do instead where it cannot be taken back: a verb of ours. */
type Instead = 'release' | 'hold-again' | 'withdraw-decision';

const undoing =
  (instead: Instead, work: (undo: Undoing) => Promise<Refusing | null>): UndoHandler =>
  async (deps, tx, by, undo) => {
    const { line } = undo;
    const opened = await openHold(tx, by, idOf(line.subject));
    if (!opened.ok) return opened;
    const now = deps.now();
    if (isTooLate(line.at, now, deps)) return refusedAct({ code: 'too-late-to-undo', act: line.act, instead });
    const { holds } = opened;
    const refused = await work({ ...undo, deps, tx, by, holds, now });
    if (refused !== null) return refused;
    const value: Undone = { act: line.act, subject: line.subject, cannot: [] };
    return { ok: true, value, audit: holds.map((each) => holdLine('hold-undone', each, { undid: line.act })) };
  };

const cannot = ({ line }: ToUndo, instead: Instead): Refusing =>
  refusedAct({ code: 'cannot-be-undone', act: line.act, instead });

const isTooLate = (at: Date, now: Date, { policy: { record } }: RecordDeps): boolean =>
  record.undoMinutes === 0 || now.getTime() - at.getTime() > record.undoMinutes * 60_000;

const idOf = (subject: string): HoldId => holdId(subject.replace(/^hold /, ''));

const made = undoing('release', async (undo) => {
  const { tx, holds, now } = undo;
  const ids = holds.map(({ id }) => id);
  if (holds.some(({ state }) => state === 'confirmed') || (await holdsDecided(tx, ids)))
    return cannot(undo, 'withdraw-decision');
  if (holds.some((each) => stateAt(each, now) !== 'held')) return cannot(undo, 'hold-again');
  await endHolds(tx, ids, { state: 'undone', why: 'undone', at: now });
  return null;
});

const extended = undoing('release', async (undo) => {
  const { tx, holds, now, line } = undo;
  if (holds.some((each) => stateAt(each, now) !== 'held')) return cannot(undo, 'hold-again');
  // Made longer again since, or its former time is over: taking it back now would take more than that.
  const isLast = holds.every(({ until, extended }) => extended !== null && until.toISOString() === line.detail.until);
  if (!isLast || holds.some(({ extended }) => extended !== null && extended.wasUntil <= now))
    return cannot(undo, 'release');
  for (const { id: hold, extended } of holds)
    if (extended !== null) await takeBackExtension(tx, { hold, ...extended, at: now });
  return null;
});

const released = undoing('hold-again', async (undo) => {
  const { deps, tx, holds, now, asAt } = undo;
  if (holds.some(({ state, until }) => state !== 'released' || until <= now)) return cannot(undo, 'hold-again');
  const parts = holds.map(({ homeId, children }) => ({ home: homeId, children }));
  const referral = holds[0].referralId;
  await clearTheWay(
    tx,
    referral,
    parts.map(({ home }) => home),
    now,
  );
  const again = await askAgain(tx, { referral, parts, asAt, now, policy: deps.policy });
  if (!again.ok) return again;
  const promised = promisedAlready(
    await promisesOf(
      tx,
      parts.flatMap(({ children }) => children),
    ),
    again.referral,
  );
  if (promised !== null) return refusedAct(promised);
  for (const each of holds) await holdAgain(tx, each);
  return null;
});

export const undoHolds: UndoHandlers = { 'hold-made': made, 'hold-extended': extended, 'hold-released': released };
