// Decisions: from an option to a placement. Each verb is a file of this folder; what an act gives back is read after it.

import type { AskMade, DecisionId } from '#src/domain/index';
import { type AskRecord, inTransaction, readAsks, readDecision, type Tx } from '#src/store/index';
import { act, type Outcome } from '../act.js';
import { permit } from '../permit.js';
import type { DecisionShown, Decisions } from '../records.js';
import { type Acted, done } from '../refusal.js';
import type { By, RecordDeps } from '../terms.js';
import { undo } from '../undo/undo.js';
import { ask, askAnswered } from './asks.js';
import { confirm } from './confirm.js';
import { type DecisionDeps, recordsOf } from './desk.js';
import { end } from './end.js';
import { finishClock } from './finish-clock.js';
import { answerGate } from './gates/answer-gate.js';
import { countersign } from './gates/countersign.js';
import { holdDesk } from './places.js';
import { propose } from './propose.js';
import { decision, decisions, show, waitingForMe } from './read.js';
import { start } from './start.js';
import { recordView } from './views/record-view.js';
import { withdraw } from './withdraw.js';

/** The county's day is read before the transaction begins: within it there is one connection. */
export function makeDecisions(given: RecordDeps): Decisions {
  const deps: DecisionDeps = { ...given, holds: holdDesk(given) };
  /** What is kept for a delivery that comes twice is the reference alone: no word of a child lies among the deliveries. */
  const showing = async (by: By, work: (tx: Tx) => Promise<Outcome<DecisionId>>): Promise<Acted<DecisionShown>> => {
    const acted = await act(deps, by, work);
    if (!acted.ok) return acted;
    const asAt = await deps.asAt();
    return await inTransaction(deps.store.db, async (tx) => {
      const record = await readDecision(tx, acted.value);
      if (record === null) throw new Error('expected the decision that was just written');
      return done(await show(deps, tx, by, record, asAt));
    });
  };
  const asked = async (by: By, work: (tx: Tx) => Promise<Outcome<string>>): Promise<Acted<AskMade>> => {
    const acted = await act(deps, by, work);
    if (!acted.ok) return acted;
    const [made] = await readAsks(deps.store.db, { id: acted.value });
    if (made === undefined) throw new Error('expected what was just asked');
    return done(askOf(made));
  };
  return {
    propose: async (by, terms) => {
      const asAt = await deps.asAt();
      return await showing(by, (tx) => propose(deps, tx, by, terms, asAt));
    },
    recordView: (by, terms) => showing(by, (tx) => recordView(deps, tx, by, terms)),
    answerGate: async (by, terms) => {
      const asAt = await deps.asAt();
      return await showing(by, (tx) => answerGate(deps, tx, by, terms, asAt));
    },
    countersign: (by, id, gate) => showing(by, (tx) => countersign(deps, tx, by, id, gate)),
    confirm: async (by, id) => {
      const asAt = await deps.asAt();
      return await showing(by, (tx) => confirm(deps, tx, by, id, asAt));
    },
    start: async (by, id, on) => {
      const asAt = await deps.asAt();
      return await showing(by, (tx) => start(deps, tx, by, { id, on, asAt }));
    },
    end: async (by, terms) => {
      const asAt = await deps.asAt();
      return await showing(by, (tx) => end(deps, tx, by, terms, asAt));
    },
    withdraw: (by, id, reason) => showing(by, (tx) => withdraw(deps, tx, by, id, reason)),
    finishClock: (by, id, timer) => showing(by, (tx) => finishClock(deps, tx, by, id, timer)),
    decision: async (by, id) => {
      const asAt = await deps.asAt();
      return await looked(by, (tx) => decision(deps, tx, by, id, asAt));
    },
    decisions: (by, of) => looked(by, (tx) => decisions(deps, tx, by, of)),
    waitingForMe: (by) => looked(by, (tx) => waitingForMe(deps, tx, by)),
    ask: (by, terms) => asked(by, (tx) => ask(deps, tx, by, terms)),
    askAnswered: (by, terms) => asked(by, (tx) => askAnswered(deps, tx, by, terms)),
    asks: (by, of) =>
      looked(by, async (tx) => {
        const may = await permit(tx, by.who, {
          act: 'see-case',
          what: 'referral',
          asked: of,
          records: recordsOf(of, []),
        });
        if (!may.ok) return may;
        return { ok: true, value: (await readAsks(tx, { referral: of })).map(askOf), audit: [] };
      }),
    undo: (by, subject) => undo(deps, by, subject),
  };

  /** A look is done anew each time, and keeps nothing but the line of a denial. */
  function looked<T>({ who }: By, work: (tx: Tx) => Promise<Outcome<T>>): Promise<Acted<T>> {
    return act(deps, { who }, work);
  }
}

function askOf({ ask: row, answers }: AskRecord): AskMade {
  const last = answers.at(-1);
  return {
    id: row.id,
    referralId: row.referral_id,
    homeId: row.home_id,
    providerId: row.provider_id,
    askedAt: row.asked_at,
    by: row.by_staff,
    route: row.route,
    answer:
      last === undefined ? null : { outcome: last.outcome, reason: last.reason, offerId: last.offer_id, at: last.at },
  };
}
