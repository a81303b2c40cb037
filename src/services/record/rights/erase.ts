// Erasure by two persons: one asks with a reason, another confirms, and both times the law is asked whether it may be.

import { childId, day, mustBeKeptUntil, parseDay, REG_50, type RecordRef } from '#src/domain/index';
import {
  endCopiesOf,
  endProposal,
  erasureDone,
  erasureToDo,
  heldByLaw,
  holdsProposal,
  keepErasure,
  type Tx,
  takeOut,
  whatIsEntered,
} from '#src/store/index';
import type { Line, Outcome } from '../act.js';
import { type Permit, permit, permitAct } from '../permit.js';
import { type ActRefusal, refusedAct } from '../refusal.js';
import type { By, RecordDeps } from '../terms.js';

export interface ToErase {
  /** chat: every copy that speaks of that record · draft: the proposal of that day · the child of that reference. */
  readonly kind: 'chat' | 'draft' | 'person-entered-by-mistake';
  readonly id: string;
}

export async function askErasure(
  { now }: RecordDeps,
  tx: Tx,
  { who }: By,
  { what, reason }: { readonly what: ToErase; readonly reason: string },
): Promise<Outcome<{ readonly request: string }>> {
  const may = await mayErase(tx, who, what);
  if (!may.ok) return may;
  if (reason.trim() === '') return refusedAct({ code: 'reason-needed', expected: ['why it should not be kept'] });
  const kept = await whyKept(tx, what);
  if (kept !== null) return refusedAct(kept);
  const request = await keepErasure(tx, { what: what.kind, subject: what.id, reason, by: who.staff, at: now() });
  const detail = { request, what: what.kind };
  return { ok: true, value: { request }, audit: [{ act: 'erasure-asked', subject: what.id, detail }] };
}

export async function confirmErasure(
  { now }: RecordDeps,
  tx: Tx,
  { who }: By,
  request: string,
): Promise<Outcome<{ readonly erased: number }>> {
  const asked = await erasureToDo(tx, request);
  // Whoever may erase nothing is not told which requests there are.
  const post = permitAct(who, 'erase');
  if (!post.ok) return post;
  if (asked === null) return refusedAct({ code: 'not-found', what: 'act', asked: request });
  const { subject } = asked;
  const what: ToErase = { kind: asked.what, id: subject };
  if (asked.erasedAt !== null)
    return refusedAct({ code: 'wrong-state', subject: request, state: 'erased', expected: ['asked'] });
  const may = await mayErase(tx, who, what);
  if (!may.ok) return may;
  if (asked.by === who.staff) return refusedAct({ code: 'two-persons-needed', first: asked.by });
  const kept = await whyKept(tx, what);
  if (kept !== null) return refusedAct(kept);
  const rows = await erase(tx, what);
  await erasureDone(tx, { id: request, by: who.staff, at: now(), rows });
  const line: Line = { act: 'erased', subject, detail: { request, what: what.kind, rows, askedBy: asked.by } };
  return { ok: true, value: { erased: rows }, audit: [line] };
}

type Who = By['who'];

/** A proposal is everybody's; a copy and a person are those of a record. */
async function mayErase(tx: Tx, who: Who, { kind, id }: ToErase): Promise<Permit> {
  const record = kind === 'draft' ? null : recordOf(kind, id);
  if (record !== null) return permit(tx, who, { act: 'erase', what: record.kind, asked: id, records: [record] });
  const may = permitAct(who, 'erase');
  if (!may.ok) return may;
  const on = parseDay(id);
  if (on !== null && (await holdsProposal(tx, on))) return may;
  return { ...refusedAct({ code: 'not-found', what: 'list', asked: id }), audit: [] };
}

function recordOf(kind: ToErase['kind'], id: string): RecordRef {
  if (kind === 'person-entered-by-mistake') return { kind: 'child', id };
  return { kind: id.startsWith('R') ? 'referral' : id.startsWith('H') ? 'home' : 'child', id };
}

/** Null where nothing stands in the way. */
async function whyKept(tx: Tx, { kind, id }: ToErase): Promise<ActRefusal | null> {
  if ((await heldByLaw(tx)).includes(id)) return { code: 'legal-hold', subject: id };
  if (kind !== 'person-entered-by-mistake') return null;
  const entered = await whatIsEntered(tx, childId(id));
  if (entered === null) return { code: 'not-found', what: 'child', asked: id };
  if (entered.lookedAfter) return { code: 'must-be-kept', until: mustBeKeptUntil(entered), basis: REG_50 };
  const wrong = (state: string, expected: string): ActRefusal => ({
    code: 'wrong-state',
    subject: id,
    state,
    expected: [expected],
  });
  if (entered.held) return wrong('place-held', 'no-place-held');
  if (entered.namedByAHome) return wrong('named-by-a-home', 'named-by-no-home');
  return null;
}

async function erase(tx: Tx, { kind, id }: ToErase): Promise<number> {
  if (kind === 'draft') return endProposal(tx, day(id));
  const copies = await endCopiesOf(tx, [id]);
  return kind === 'chat' ? copies : copies + (await takeOut(tx, childId(id)));
}
