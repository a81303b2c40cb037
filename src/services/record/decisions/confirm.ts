// The placement is decided: every gate approved, views on record or why not, the law asked again, the place still there.

import { type Day, type DecisionId, placementId, type Regime, type Snapshot } from '#src/domain/index';
import { whatFollows } from '#src/matching/index';
import {
  addStep,
  type ClockToStart,
  childrenStillWaiting,
  cutPlacement,
  type DecisionRecord,
  keepPlacement,
  linkHolds,
  makePlacement,
  placementsFrom,
  setReferralStatus,
  setStart,
  startClocks,
  type Tx,
} from '#src/store/index';
import type { Line, Outcome } from '../act.js';
import type { By } from '../terms.js';
import { type DecisionDeps, open, type Refusing, refuse, wrongState } from './desk.js';
import { gateTimer, isKnown } from './gates/answer-gate.js';
import { type CountyNow, countyNow, lodgedOr, lodgingsOf } from './option-now.js';
import { answersTo, openGates, standingViews, tickedOf } from './shown.js';
import { missingViews } from './views/missing.js';
import { viewTimer } from './views/record-view.js';
import { withAct } from './with-act.js';

export async function confirm(
  deps: DecisionDeps,
  tx: Tx,
  by: By,
  id: DecisionId,
  asAt: Day,
): Promise<Outcome<DecisionId>> {
  const at = deps.now();
  const desk = await open(tx, by, id, 'confirm');
  if (!desk.ok) return desk;
  const { record } = desk;
  const notYet = wrongState(record, 'confirm') ?? stillOpen(record) ?? approvedByNobody(record, by);
  if (notYet !== null) return notYet;
  const of = missingViews(record.decision.parts, standingViews(record));
  if (of.length > 0) return refuse({ code: 'views-missing', of });
  const county = await countyNow(tx, record, { asAt, now: at });
  if (!county.ok) return county;
  const lodgings = lodgingsOf(record.decision.parts);
  const lodged = lodgedOr(county, lodgings, deps.policy);
  if (!lodged.ok) return refuse(lodged.refusal);
  const { option, startOn } = lodged;
  const since = option.gates.filter((each) => !isKnown(record, each));
  if (since.length > 0) return refuse({ code: 'gates-open', gates: since.map(({ code, role }) => ({ code, role })) });

  // What somebody kept may have lapsed meanwhile: kept again in the same act, if it is free.
  const moving = option.parts.filter(({ stay }) => !stay);
  const kept = await deps.holds.keep(tx, by, { ...county, parts: moving, from: startOn });
  if (!kept.ok) return refuse(kept.refusal);
  const { holds, made, audit } = kept.value;
  await linkHolds(tx, id, made, true);
  await linkHolds(
    tx,
    id,
    holds.filter((each) => !made.includes(each)),
    false,
  );
  await deps.holds.makeGood(tx, holds);

  const placing = await place(tx, record, county, { startOn, plannedEnd: option.bridgeUntil });
  if (!Array.isArray(placing)) return placing;
  await addStep(tx, id, { state: 'confirmed', by: by.who.staff, at });
  if (startOn !== record.decision.start_on) await setStart(tx, id, startOn);
  const { referral_id: referral } = record.decision;
  if ((await childrenStillWaiting(tx, referral)).length === 0) await setReferralStatus(tx, referral, 'placed');
  const clocks = [...clocksOf(county, lodgings, deps), ...toFollow(record)];
  await startClocks(tx, id, clocks);
  const detail = {
    ...desk.stamp,
    referral,
    placements: placing,
    startOn,
    holds,
    heldAgain: made,
    clocks: clocks.map(({ timer, due }) => ({ timer, due })),
    data: county.snapshot.dataVersion,
  };
  return {
    ok: true,
    value: id,
    audit: [...withAct(audit, id), { act: 'placement-confirmed', subject: id, detail }] satisfies Line[],
  };
}

function stillOpen(record: DecisionRecord): Refusing | null {
  const gates = openGates(record).map(({ code, role }) => ({ code, role }));
  return gates.length === 0 ? null : refuse({ code: 'gates-open', gates });
}

/** What no colleague has approved, because it needs no approval or only another's outside, the proposer does not confirm. */
function approvedByNobody(record: DecisionRecord, { who }: By): Refusing | null {
  const byOthers = record.gates.some((gate) => answersTo(record, gate).some(({ outside }) => outside === null));
  return byOthers || who.staff !== record.decision.by_staff ? null : refuse({ code: 'own-proposal' });
}

/** A bed beside the child's own, which is kept for them: a break, respite, a night for the police. */
const beside: readonly Regime[] = ['respite', 'short-breaks', 'pace'];

/** What a child leaves ends on the day the new placement begins: nobody lives in two homes. Gives the new placements. */
async function place(
  tx: Tx,
  { decision }: DecisionRecord,
  { referral }: CountyNow,
  { startOn, plannedEnd }: { readonly startOn: Day; readonly plannedEnd: Day | null },
): Promise<string[] | Refusing> {
  const respite = beside.includes(referral.legal.regime);
  const moves = decision.parts
    .flatMap(({ homeId: home, children }) => children.map((child) => ({ home, child })))
    .sort((a, b) => (a.child < b.child ? -1 : 1));
  const made: string[] = [];
  for (const [i, { home, child }] of moves.entries()) {
    const there = respite ? [] : await placementsFrom(tx, child, startOn);
    const own = there.find((each) => each.home_id === home && each.from_day <= startOn);
    if (own !== undefined) {
      await keepPlacement(tx, decision.id, { id: own.id, child, home, from: own.from_day });
      continue;
    }
    const later = there.find(({ from_day }) => from_day >= startOn);
    if (later !== undefined) return refuse({ code: 'child-promised', child, home: later.home_id });
    for (const each of there) await cutPlacement(tx, decision.id, each.id, startOn);
    const id = placementId(`${decision.id}/${i + 1}`);
    await makePlacement(tx, decision.id, { id, child, home, from: startOn, plannedEnd, respite });
    made.push(id);
  }
  return made;
}

/** What the rule book starts with this option, as it is told beside it. */
export const clocksOf = (
  { snapshot, referral }: { readonly snapshot: Snapshot; readonly referral: CountyNow['referral'] },
  lodgings: ReturnType<typeof lodgingsOf>,
  { policy }: DecisionDeps,
): readonly ClockToStart[] =>
  whatFollows(snapshot, referral, lodgings, policy).flatMap(({ home, clocks }) =>
    clocks.map(({ timer, children, role, on, at }) => ({ timer, home, children, role, due: on, dueAt: at })),
  );

/** What may follow in an emergency and has not been ticked yet; and who will be asked again, by when. */
function toFollow(record: DecisionRecord): readonly ClockToStart[] {
  const children = record.decision.parts.flatMap((part) => part.children);
  const nowhere = { home: null, dueAt: null };
  const gates = record.gates.flatMap((gate): ClockToStart[] => {
    const ticked = tickedOf(answersTo(record, gate));
    const { later, code, role } = gate;
    if (later === null || later.conditions.every((each) => ticked.includes(each))) return [];
    return [{ ...nowhere, timer: gateTimer(code), children, role, due: later.by }];
  });
  const views = standingViews(record).flatMap((view): ClockToStart[] => {
    const { again: due, of_whom: of, child_id: child } = view;
    const had = standingViews(record).some(
      (each) => each.words !== null && each.of_whom === of && each.child_id === child,
    );
    if (due === null || had) return [];
    return [
      {
        ...nowhere,
        timer: viewTimer({ of, child }),
        children: child === null ? children : [child],
        role: 'social-worker',
        due,
      },
    ];
  });
  return [...gates, ...views];
}
