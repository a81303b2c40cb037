// The child moved in: on the day planned, or another. From then on it can be ended, and not taken back.

import type { Day, DecisionId } from '#src/domain/index';
import {
  addNotice,
  addStep,
  type DecisionRecord,
  endedByCuts,
  movePlacements,
  setStart,
  startClocks,
  stopClocks,
  type Tx,
} from '#src/store/index';
import type { Outcome } from '../act.js';
import type { By } from '../terms.js';
import { clocksOf } from './confirm.js';
import { type DecisionDeps, open, type Refusing, refuse, wrongState } from './desk.js';
import { type CountyNow, countyThen, lodgedOr, lodgingsOf } from './option-now.js';

export async function start(
  deps: DecisionDeps,
  tx: Tx,
  by: By,
  { id, on, asAt }: { readonly id: DecisionId; readonly on: Day; readonly asAt: Day },
): Promise<Outcome<DecisionId>> {
  const at = deps.now();
  const desk = await open(tx, by, id, 'confirm');
  if (!desk.ok) return desk;
  const { record } = desk;
  const wrong = wrongState(record, 'start');
  if (wrong !== null) return wrong;
  const { as_at: first, start_on: planned } = record.decision;
  // Neither before anybody had proposed it, nor before it has happened.
  const last = asAt > first ? asAt : first;
  if (on < first || on > last)
    return refuse({ code: 'time-not-possible', expected: `${first} .. ${last}`, received: on });
  const moved = on === planned ? null : await move(deps, tx, record, { on, asAt, at });
  if (moved !== null) return moved;
  await deps.holds.fulfil(
    tx,
    record.holds.map(({ hold_id }) => hold_id),
  );
  await addStep(tx, id, { state: 'started', by: by.who.staff, at });
  for (const { decision, to } of await endedByCuts(tx, id))
    await addNotice(tx, {
      key: `end-reason-owed:${decision}:${id}`,
      to,
      code: 'end-reason-owed',
      subject: decision,
      detail: { because: id, on },
      at,
    });
  const detail = { ...desk.stamp, referral: record.decision.referral_id, on, planned };
  return { ok: true, value: id, audit: [{ act: 'placement-started', subject: id, detail }] };
}

/** Placements and every clock of the rule book go by the day it really was, if the law had room for them on that day. */
async function move(
  deps: DecisionDeps,
  tx: Tx,
  record: DecisionRecord,
  { on, asAt, at }: { readonly on: Day; readonly asAt: Day; readonly at: Date },
): Promise<Refusing | null> {
  const { id, parts } = record.decision;
  const county = await countyThen(tx, record, { asAt, now: at });
  if (!county.ok) return county;
  const then = asOn(county, record, on);
  const lodged = lodgedOr(then, lodgingsOf(parts), deps.policy);
  if (!lodged.ok) return refuse(lodged.refusal);
  await movePlacements(tx, id, on);
  await setStart(tx, id, on);
  await stopClocks(tx, id, 'rule-book', at);
  await startClocks(tx, id, clocksOf(then, lodgingsOf(parts), deps));
  return null;
}

/** The county on the day of the start, without the placements that start then. */
function asOn({ snapshot, referral }: CountyNow, { placements }: DecisionRecord, on: Day): CountyNow {
  const made: readonly string[] = placements.filter((each) => each.made).map(({ placement_id }) => placement_id);
  const residents = new Map(
    [...snapshot.residents].map(([home, each]) => [home, each.filter(({ placement }) => !made.includes(placement.id))]),
  );
  return { snapshot: { ...snapshot, asAt: on, residents }, referral: { ...referral, neededBy: on } };
}
