// A placement ended on a day, with the code that the 903 return has for why: the bed is free for others from then on.

import {
  ageOn,
  type Day,
  type DecisionId,
  endReasonOf,
  endReasons,
  leavesCare,
  mayStayInTheHome,
  parseDay,
} from '#src/domain/index';
import { addNotice, addStep, bornOn, endPlacement, stopClocks, type Tx } from '#src/store/index';
import type { Outcome } from '../act.js';
import type { By, EndAsked } from '../terms.js';
import { type DecisionDeps, open, refuse, wrongState } from './desk.js';

/** E17 is of a young person who is 18 and stays with the carers. */
const STAYING_PUT_FROM = 18;

export async function end(
  deps: DecisionDeps,
  tx: Tx,
  by: By,
  asked: EndAsked,
  asAt: Day,
): Promise<Outcome<DecisionId>> {
  const at = deps.now();
  const desk = await open(tx, by, asked.decision, 'confirm');
  if (!desk.ok) return desk;
  const { record } = desk;
  const wrong = wrongState(record, 'end');
  if (wrong !== null) return wrong;
  const reason = endReasonOf(asked.reason);
  if (reason === null) return refuse({ code: 'reason-needed', expected: endReasons });
  const { id, start_on: began } = record.decision;
  const { on } = asked;
  const going = record.placements.filter(({ stands, ended_reason }) => stands && ended_reason === null);
  const ending = going.filter(({ child_id }) => asked.children === undefined || asked.children.includes(child_id));
  const missing = (asked.children ?? []).find((child) => going.every(({ child_id }) => child_id !== child));
  if (missing !== undefined) return refuse({ code: 'not-found', what: 'child', asked: missing });
  // Where the next placement has begun already, this one was over by then.
  const overBy = ending.flatMap(({ days }) => untilOf(days) ?? []);
  const last = [asAt > began ? asAt : began, ...overBy].reduce((a, b) => (b < a ? b : a));
  if (on < began || on > last)
    return refuse({ code: 'time-not-possible', expected: `${began} .. ${last}`, received: on });
  for (const { child_id } of ending)
    if (reason === 'E17' && ageOn(await bornOn(tx, child_id), on) < STAYING_PUT_FROM)
      return refuse({ code: 'reason-needed', expected: endReasons.filter((each) => each !== 'E17') });
  for (const { placement_id } of ending) await endPlacement(tx, id, placement_id, on, reason);
  if (ending.length === going.length) {
    await addStep(tx, id, { state: 'ended', by: by.who.staff, at, reason });
    await stopClocks(tx, id, 'rule-book', at);
    await deps.holds.letGo(
      tx,
      record.holds.map(({ hold_id }) => hold_id),
      'placement-ended',
      at,
    );
  }
  if (mayStayInTheHome(reason))
    await addNotice(tx, {
      key: `household-to-check:${id}:${on}`,
      to: record.decision.by_staff,
      code: 'household-to-check',
      subject: id,
      detail: { reason, on, homes: [...new Set(ending.map(({ home_id }) => home_id))] },
      at,
    });
  const children = ending.map(({ child_id }) => child_id);
  const detail = {
    ...desk.stamp,
    referral: record.decision.referral_id,
    on,
    reason,
    leavesCare: leavesCare(reason),
    children,
  };
  return { ok: true, value: id, audit: [{ act: 'placement-ended', subject: id, detail }] };
}

/** The day after the last of a range such as "[2026-11-20,2026-11-25)"; null where it is open. */
const untilOf = (days: string): Day | null => parseDay(/,(\d{4}-\d{2}-\d{2})\)$/.exec(days)?.[1] ?? '');
