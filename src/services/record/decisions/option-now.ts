// The option of a decision as the law and the county have it at this moment.

import type { ChildId, Day, Decision, HomeId, Policy, Referral, Snapshot } from '#src/domain/index';
import { type Lodged, lodge } from '#src/matching/index';
import { type DecisionRecord, readSnapshot, setReferralStatus, type Tx } from '#src/store/index';
import type { ActRefusal } from '../refusal.js';
import { type Refusing, refuse } from './desk.js';
import { notPossible } from './not-possible.js';

export interface CountyNow {
  readonly snapshot: Snapshot;
  readonly referral: Referral;
}

type Lodgings = readonly { readonly home: HomeId; readonly children: readonly ChildId[] }[];

export const lodgingsOf = (parts: Decision['parts']): Lodgings =>
  parts.map(({ homeId: home, children }) => ({ home, children }));

/** What the rules need of the referral and these homes, as this act sees it. */
export async function countyNow(
  tx: Tx,
  { decision }: DecisionRecord,
  { asAt, now }: { readonly asAt: Day; readonly now: Date },
): Promise<({ readonly ok: true } & CountyNow) | Refusing> {
  const { referral_id: id, parts } = decision;
  const narrow = { referral: id, homes: parts.map(({ homeId }) => homeId) };
  const snapshot = await readSnapshot(tx, asAt, { now, narrow });
  const referral = snapshot?.referrals.find((each) => each.id === id);
  if (!snapshot || referral === undefined)
    return refuse({ code: 'wrong-state', subject: id, state: 'not-open', expected: ['open'] });
  return { ok: true, snapshot, referral };
}

/** The same of a referral whose child is placed: as it stood while it was open. */
export async function countyThen(tx: Tx, record: DecisionRecord, at: { readonly asAt: Day; readonly now: Date }) {
  const { referral_id: id } = record.decision;
  await setReferralStatus(tx, id, 'open');
  const county = await countyNow(tx, record, at);
  await setReferralStatus(tx, id, 'placed');
  return county;
}

/** Lawful but for a promise to somebody else: the place is taken, and nothing is wrong with the home. */
export function lodgedOr(
  { snapshot, referral }: CountyNow,
  lodgings: Lodgings,
  policy: Policy,
):
  | ({ readonly ok: true } & Extract<Lodged, { readonly state: 'possible' }>)
  | { readonly ok: false; readonly refusal: ActRefusal } {
  const lodged = lodge(snapshot, referral, lodgings, policy);
  if (lodged.state === 'possible') return { ok: true, ...lodged };
  if (lodged.state === 'refused-by-law') {
    const without = lodge({ ...snapshot, holds: [] }, referral, lodgings, policy);
    if (without.state !== 'refused-by-law' || without.home !== lodged.home)
      return { ok: false, refusal: { code: 'place-taken', home: lodged.home } };
  }
  return { ok: false, refusal: notPossible(lodged) };
}
