// A fact about a child put right, with its history: who, when, from what, to what, and why.

import type { ChildId } from '#src/domain/index';
import { childToCorrect, keepCorrection, type Tx } from '#src/store/index';
import type { Outcome } from '../act.js';
import { permit } from '../permit.js';
import { refusedAct } from '../refusal.js';
import type { By, RecordDeps } from '../terms.js';
import { correctable } from './correctable.js';

export interface CorrectAsked {
  readonly child: ChildId;
  readonly field: string;
  /** As a person writes it; "not-recorded" takes it out. */
  readonly to: string;
  readonly reason: string;
}

export interface Corrected {
  /** Of the history: "FC-12". */
  readonly correction: string;
  readonly field: string;
}

export async function correctFact(
  { now }: RecordDeps,
  tx: Tx,
  { who }: By,
  { child: id, field, to, reason }: CorrectAsked,
): Promise<Outcome<Corrected>> {
  const record = { kind: 'child', id } as const;
  const may = await permit(tx, who, { act: 'correct-fact', what: 'child', asked: id, records: [record] });
  if (!may.ok) return may;
  const fact = Object.hasOwn(correctable, field) ? correctable[field] : undefined;
  if (fact === undefined)
    return refusedAct({ code: 'value-not-possible', field: 'field', expected: Object.keys(correctable).join(', ') });
  if (reason.trim() === '') return refusedAct({ code: 'reason-needed', expected: ['how it is known'] });
  const child = await childToCorrect(tx, id);
  if (child === null) return refusedAct({ code: 'not-found', what: 'child', asked: id });
  const right = to.trim() === '' ? null : fact.set(child, to.trim());
  if (right === null) return refusedAct({ code: 'value-not-possible', field, expected: fact.expected });
  const [was, became] = [fact.of(child), fact.of(right)];
  if (was === became) return refusedAct({ code: 'value-not-possible', field, expected: 'another than stands there' });
  const correction = await keepCorrection(tx, { child: right, field, was, became, reason, by: who.staff, at: now() });
  const line = { act: 'fact-corrected', subject: id, detail: { correction, field } } as const;
  return { ok: true, value: { correction, field }, audit: [line] };
}
