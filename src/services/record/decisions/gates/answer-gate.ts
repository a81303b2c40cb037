// A gate answered: by one whose role may, never by whoever proposed it, every condition ticked by the approver himself.

import { answering, type MayAnswer, mayAnswerGate, mayDo, mayWriteDown } from '#src/access/index';
import {
  addWorkingDays,
  type Day,
  type DecisionAct,
  type DecisionId,
  dayInLondon,
  type HeldRole,
  type Role,
  type StaffId,
} from '#src/domain/index';
import { addAnswer, addGates, addNotice, addStep, finishClock, type Tx } from '#src/store/index';
import type { Line, Outcome } from '../../act.js';
import type { By, GateAsked } from '../../terms.js';
import { type AtDesk, type DecisionDeps, open, type Refusing, refuse, wrongState } from '../desk.js';
import { countyNow, lodgedOr, lodgingsOf } from '../option-now.js';
import { answersTo, tickedOf } from '../shown.js';
import { standingIn } from './standing-in.js';

type Gate = AtDesk['record']['gates'][number];

export async function answerGate(
  deps: DecisionDeps,
  tx: Tx,
  by: By,
  asked: GateAsked,
  asAt: Day,
): Promise<Outcome<DecisionId>> {
  const at = deps.now();
  const desk = await open(tx, by, asked.decision, 'see-case');
  if (!desk.ok) return desk;
  const gate = await gateOf(deps, tx, desk, asked.gate, asAt);
  if (gate === null) return refuse({ code: 'not-found', what: 'gate', asked: asked.gate });
  const said = await whoSaid(deps, tx, by, desk, gate, asked);
  if (!said.ok) return said;
  const wrong = stepOf(desk, gate, asked);
  if (wrong !== null) return wrong;
  const reason = asked.reason.trim();
  if (reason === '') return refuse({ code: 'reason-needed', expected: ['words'] });
  const ticked = ticksOf(desk, gate, asked);
  if (!Array.isArray(ticked)) return ticked;
  const countersignBy = said.writtenBy === null ? null : addWorkingDays(dayInLondon(at), 1);
  const { id } = desk.record.decision;
  await addAnswer(tx, {
    decision_id: id,
    position: gate.position,
    outcome: asked.outcome,
    ticked,
    conditions: asked.conditions?.trim() || null,
    reason,
    by_staff: said.by,
    as_role: said.post.role,
    deputy_of: said.post.deputyOf,
    outside: said.outside,
    at,
    written_by: said.writtenBy,
    countersign_by: countersignBy,
  });
  const detail = {
    gate: gate.code,
    role: gate.role,
    as: said.post.role,
    ...(said.post.deputyOf !== null && { deputyOf: said.post.deputyOf }),
    ...(said.glass && { glass: true }),
    ticked,
    withConditions: (asked.conditions?.trim() ?? '') !== '',
    ...(said.outside !== null && { outside: true }),
    ...(countersignBy !== null && { saidBy: said.by, countersignBy }),
  };
  if (countersignBy !== null)
    await addNotice(tx, {
      key: `countersign-owed:${id}:${gate.position}:${said.by}:${at.toISOString()}`,
      to: said.by,
      code: 'countersign-owed',
      subject: id,
      detail: { gate: gate.code, outcome: asked.outcome, writtenBy: by.who.staff, by: countersignBy },
      at,
    });
  const line: Line = { act: asked.outcome === 'approved' ? 'gate-approved' : 'gate-refused', subject: id, detail };
  if (asked.outcome === 'approved') await followed(tx, desk, gate, ticked, said.by, at);
  else await close(deps, tx, desk, by, at);
  const closed: readonly Line[] =
    asked.outcome === 'approved' ? [] : [{ act: 'decision-refused', subject: id, detail: { gate: gate.code } }];
  return { ok: true, value: id, audit: [...closed, line] };
}

/** By its code, or code and role where the homes of a split need it of several. One that the law has begun to ask for since is added. */
async function gateOf(deps: DecisionDeps, tx: Tx, { record }: AtDesk, asked: string, asAt: Day): Promise<Gate | null> {
  const named = (all: readonly Gate[]) => {
    const [code, role] = asked.split('@');
    const some = all.filter((each) => each.code === code && (role === undefined || each.role === role));
    return some.find((each) => answersTo(record, each).length === 0) ?? some[0] ?? null;
  };
  const known = named(record.gates);
  if (known !== null || record.decision.state !== 'proposed') return known;
  const county = await countyNow(tx, record, { asAt, now: deps.now() });
  if (!county.ok) return null;
  const lodged = lodgedOr(county, lodgingsOf(record.decision.parts), deps.policy);
  const since = lodged.ok ? lodged.option.gates.filter((each) => !isKnown(record, each)) : [];
  const position = Math.max(0, ...record.gates.map((each) => each.position));
  const rows = since.map((each, i) => ({
    decision_id: record.decision.id,
    position: position + i + 1,
    code: each.code,
    role: each.role,
    conditions: [...each.conditions],
    can_be_tonight: each.canBeTonight,
    later: each.later === null ? null : { conditions: [...each.later.conditions], by: each.later.by },
    until: each.until,
  }));
  const found = named(rows);
  if (found !== null) await addGates(tx, record.decision.id, since);
  return found;
}

export const isKnown = (
  { gates }: AtDesk['record'],
  { code, role }: { readonly code: string; readonly role: string },
): boolean => gates.some((each) => each.code === code && each.role === role);

interface Said {
  readonly ok: true;
  readonly by: StaffId;
  readonly post: HeldRole;
  readonly glass: boolean;
  readonly outside: string | null;
  readonly writtenBy: StaffId | null;
}

async function whoSaid(
  { now }: DecisionDeps,
  tx: Tx,
  { who }: By,
  { record, touched }: AtDesk,
  gate: Gate,
  { saidBy, saidOutside, gate: asked }: GateAsked,
): Promise<Said | Refusing> {
  const put = { role: gate.role, proposedBy: record.decision.by_staff };
  if ('recorded' in answering[gate.role]) {
    const may = mayAnswerGate(who, put, touched);
    if (!may.ok) return notTheirs(may, asked, gate.role);
    const outside = saidOutside?.trim() ?? '';
    if (outside === '') return refuse({ code: 'reason-needed', expected: ['who-said-it'] });
    return { ok: true, by: who.staff, post: may.by, glass: may.glass, outside, writtenBy: null };
  }
  if (saidBy === undefined || saidBy === who.staff) {
    const may = mayAnswerGate(who, put, touched);
    if (!may.ok) return notTheirs(may, asked, gate.role);
    return { ok: true, by: who.staff, post: may.by, glass: may.glass, outside: null, writtenBy: null };
  }
  const writes = mayDo(who, 'record-answer', touched);
  if (!writes.ok)
    return refuse({ code: 'not-permitted', act: 'record-answer', roles: writes.roles }, [
      deniedLine(gate.role, 'not-their-role'),
    ]);
  const said = await standingIn(tx, saidBy, now(), who.surface);
  if (said === null) return refuse({ code: 'not-found', what: 'person', asked: saidBy });
  const may = mayWriteDown(who, said, put, touched);
  if (!may.ok) return notTheirs(may, asked, gate.role);
  return { ok: true, by: saidBy, post: may.by, glass: may.glass, outside: null, writtenBy: who.staff };
}

const deniedLine = (gate: Role, why: string): Line => ({ act: 'denied', subject: 'gate', detail: { gate, why } });

function notTheirs(may: Extract<MayAnswer, { ok: false }>, asked: string, role: Role): Refusing {
  const audit = [deniedLine(role, may.why)];
  if (may.why === 'own-proposal') return refuse({ code: 'own-proposal' }, audit);
  if (may.why === 'not-theirs') return refuse({ code: 'not-found', what: 'gate', asked }, audit);
  return refuse({ code: 'not-permitted', act: 'answer-gate', roles: may.roles }, audit);
}

/** A gate is answered once; what was allowed to follow may be ticked after it, also when the child has moved in. */
function stepOf(desk: AtDesk, gate: Gate, { outcome, ticked }: GateAsked): Refusing | null {
  const act: DecisionAct = outcome === 'approved' ? 'approve-gate' : 'refuse-gate';
  const wrong = wrongState(desk.record, act);
  if (wrong !== null) return wrong;
  const before = answersTo(desk.record, gate);
  const last = before.at(-1);
  if (last === undefined)
    return desk.record.decision.state === 'proposed' ? null : wrongState(desk.record, 'refuse-gate');
  const had = tickedOf(before);
  const adds = (gate.later?.conditions ?? []).some((each) => ticked.includes(each) && !had.includes(each));
  if (outcome === 'approved' && last.outcome === 'approved' && adds) return null;
  const subject = `${desk.record.decision.id} ${gate.code}`;
  return refuse({ code: 'wrong-state', subject, state: last.outcome, expected: ['open'] });
}

/** Those of the gate's own, all of which an approval needs but what may follow. */
function ticksOf({ record }: AtDesk, gate: Gate, { outcome, ticked }: GateAsked): string[] | Refusing {
  const known = [...gate.conditions, ...(gate.later?.conditions ?? [])].filter((each) => ticked.includes(each));
  const had = tickedOf(answersTo(record, gate));
  const without = gate.conditions.filter((each) => !known.includes(each) && !had.includes(each));
  if (outcome === 'refused' || without.length === 0) return known;
  const conditions = without.map((condition) => ({ gate: gate.code, condition }));
  return refuse({ code: 'conditions-not-ticked', conditions });
}

/** What was to follow a confirmed placement is on record, all of it: its clock is done. */
async function followed(
  tx: Tx,
  { record }: AtDesk,
  gate: Gate,
  ticked: readonly string[],
  by: StaffId,
  at: Date,
): Promise<void> {
  const all = [...tickedOf(answersTo(record, gate)), ...ticked];
  if ((gate.later?.conditions ?? []).every((each) => all.includes(each)))
    await finishClock(tx, record.decision.id, gateTimer(gate.code), by, at);
}

export const gateTimer = (code: string): string => `gate:${code}`;

/** One refusal closes it: the place is free for others. */
async function close({ holds }: DecisionDeps, tx: Tx, { record }: AtDesk, { who }: By, at: Date): Promise<void> {
  await addStep(tx, record.decision.id, { state: 'refused', by: who.staff, at, reason: 'gate-refused' });
  const ids = record.holds.map(({ hold_id }) => hold_id);
  await holds.letGo(tx, ids, 'decision-refused', at);
}
