// Places kept, for all the parts or for none. The referral and the homes are locked, and the rules asked, by whoever calls.

import type { ChildId, Day, HoldId, HomeId, Referral } from '#src/domain/index';
import { insertHold, nextHoldIds, type Promised, promisesOf, type Tx } from '#src/store/index';
import type { Line } from '../act.js';
import type { ActRefusal } from '../refusal.js';
import type { By } from '../terms.js';
import { subjectOf } from './lines.js';

export interface Part {
  readonly home: HomeId;
  readonly children: readonly ChildId[];
}

export interface ToKeep {
  readonly referral: Referral;
  readonly parts: readonly Part[];
  /** The day the placement would start. */
  readonly from: Day;
  readonly until: Date;
  readonly now: Date;
  /** Promises that each part's home had when the law was asked. */
  readonly beside: readonly number[];
  /** On what it was decided, for the audit. */
  readonly versions: Readonly<Record<string, string>>;
}

export type Kept =
  | { readonly ok: true; readonly made: readonly HoldId[]; readonly audit: readonly Line[] }
  | { readonly ok: false; readonly refusal: ActRefusal };

export async function keepParts(
  tx: Tx,
  by: By,
  { referral, parts, from, until, now, beside, versions }: ToKeep,
): Promise<Kept> {
  const promised = await promisesOf(
    tx,
    parts.flatMap(({ children }) => children),
  );
  const refusal = promisedAlready(promised, referral);
  if (refusal !== null) return { ok: false, refusal };
  const ids = await nextHoldIds(tx, parts.length);
  const audit: Line[] = [];
  for (const [i, { home, children }] of parts.entries()) {
    const [id, together] = [ids[i], ids[0]];
    if (id === undefined || together === undefined) throw new Error('expected a reference for each hold');
    const hold = { id, referral: referral.id, home, children, from, madeAt: now, until, by: by.who.staff, together };
    await insertHold(tx, { ...hold, ...(beside[i] !== undefined && { beside: beside[i] }) });
    const detail = { referral: referral.id, home, children, from, until: until.toISOString(), together, versions };
    audit.push({ act: 'hold-made', subject: subjectOf(id), detail });
  }
  return { ok: true, made: ids, audit };
}

/** Where a child is promised for another referral is not this person's to know. */
export function promisedAlready([first]: readonly Promised[], referral: Pick<Referral, 'id'>): ActRefusal | null {
  if (first === undefined) return null;
  const { child, home } = first;
  return { code: 'child-promised', child, home: first.referral === referral.id ? home : null };
}
