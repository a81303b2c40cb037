// What every act on a decision begins with: may this person, and then its rows locked in the one order for all.

import type { AccessAct, Touched } from '#src/access/index';
import type { DecisionAct, DecisionId, HomeId, RecordRef, ReferralId } from '#src/domain/index';
import { decisionSteps, mayStep } from '#src/domain/index';
import {
  type DecisionRecord,
  lockDecision,
  lockHomes,
  lockReferral,
  readDecision,
  readTouched,
  type Tx,
  whereDecisionStands,
} from '#src/store/index';
import type { Line, Outcome } from '../act.js';
import { type Permit, permitOn } from '../permit.js';
import type { ActRefusal } from '../refusal.js';
import type { By, RecordDeps } from '../terms.js';
import type { HoldDesk } from './hold-desk.js';

export interface DecisionDeps extends RecordDeps {
  readonly holds: HoldDesk;
}

export type Refusing = Extract<Outcome<never>, { readonly ok: false }>;
export const refuse = (refusal: ActRefusal, audit: readonly Line[] = []): Refusing => ({ ok: false, refusal, audit });

/** What access is asked about a referral and the homes of an option. */
export const recordsOf = (referral: ReferralId, homes: readonly HomeId[]): readonly [RecordRef, ...RecordRef[]] => [
  { kind: 'referral', id: referral },
  ...[...new Set(homes)].map((id): RecordRef => ({ kind: 'home', id })),
];

/** In which post it was done, for whom, and whether the glass was broken for it: beside what the line tells. */
export type Stamp = Readonly<Record<string, unknown>>;
export const stampOf = ({ by, glass }: Extract<Permit, { readonly ok: true }>): Stamp => ({
  as: by.role,
  ...(by.deputyOf !== null && { deputyOf: by.deputyOf }),
  ...(glass && { glass }),
});

export interface Found {
  readonly ok: true;
  readonly referral: ReferralId;
  readonly homes: readonly HomeId[];
  readonly touched: Touched;
  readonly stamp: Stamp;
}

/** Asks the same of the database whether the decision is there or not, and whosever it is. */
export async function look(tx: Tx, { who }: By, id: DecisionId, act: AccessAct): Promise<Found | Refusing> {
  const where = await whereDecisionStands(tx, id);
  const records = recordsOf(where?.referral ?? (id as string as ReferralId), where?.homes ?? []);
  const read = await readTouched(tx, records);
  // A child who has not moved in yet is still to be placed: the night's duty sees it through.
  const waiting = where?.state === 'proposed' || where?.state === 'confirmed';
  const may = permitOn({ ...read, open: read.open || waiting }, who, { act, what: 'decision', asked: id, records });
  if (!may.ok) return refuse(may.refusal, may.audit);
  if (where === null) return refuse({ code: 'not-found', what: 'decision', asked: id });
  return { ok: true, referral: where.referral, homes: where.homes, touched: may.touched, stamp: stampOf(may) };
}

export interface AtDesk extends Found {
  readonly record: DecisionRecord;
}

/** The decision as it stands, nobody else able to change it until this act is over. */
export async function open(tx: Tx, by: By, id: DecisionId, act: AccessAct): Promise<AtDesk | Refusing> {
  const found = await look(tx, by, id, act);
  if (!found.ok) return found;
  await lockReferral(tx, found.referral);
  await lockHomes(tx, found.homes);
  await lockDecision(tx, id);
  const record = await readDecision(tx, id);
  return record === null ? refuse({ code: 'not-found', what: 'decision', asked: id }) : { ...found, record };
}

/** Null where the machine has that step from the state it is in. */
export function wrongState({ decision: { id, state } }: DecisionRecord, act: DecisionAct): Refusing | null {
  if (mayStep(act, state)) return null;
  return refuse({ code: 'wrong-state', subject: id, state, expected: decisionSteps[act].from });
}
