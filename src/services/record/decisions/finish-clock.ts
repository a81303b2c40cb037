// What a clock waited for is done: a visit made, a plan signed, a view heard that could not be had at the time.

import type { DecisionId } from '#src/domain/index';
import { finishClock as finish, type Tx } from '#src/store/index';
import type { Outcome } from '../act.js';
import type { By } from '../terms.js';
import { type DecisionDeps, open, refuse } from './desk.js';

/** What follows a gate or a view is finished by answering it: neither is ticked off by hand. */
export async function finishClock(
  deps: DecisionDeps,
  tx: Tx,
  by: By,
  id: DecisionId,
  timer: string,
): Promise<Outcome<DecisionId>> {
  const desk = await open(tx, by, id, 'record-view');
  if (!desk.ok) return desk;
  const instead = /^(gate|view):/.exec(timer)?.[1];
  if (instead !== undefined)
    return refuse({ code: 'wrong-state', subject: `${id} ${timer}`, state: 'owed', expected: [`${instead}-recorded`] });
  if ((await finish(tx, id, timer, by.who.staff, deps.now())) === 0)
    return refuse({ code: 'not-found', what: 'act', asked: timer });
  return { ok: true, value: id, audit: [{ act: 'clock-finished', subject: id, detail: { ...desk.stamp, timer } }] };
}
