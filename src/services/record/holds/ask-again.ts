// The law asked again of one option at this moment, within the act: of its homes and its referral alone, so that it is quick.

import type { Day, Policy, Referral, ReferralId } from '#src/domain/index';
import { lodge } from '#src/matching/index';
import { ruleBookVersion } from '#src/rules/index';
import { promisesAt, readSnapshot, type Tx } from '#src/store/index';
import { notPossible } from '../decisions/not-possible.js';
import type { ActRefusal } from '../refusal.js';
import type { PartAsked } from '../terms.js';
import type { Part } from './keep.js';

export interface Asking {
  readonly referral: ReferralId;
  readonly parts: readonly PartAsked[];
  readonly asAt: Day;
  readonly now: Date;
  readonly policy: Policy;
}

export type AskedAgain =
  | {
      readonly ok: true;
      readonly referral: Referral;
      readonly parts: readonly Part[];
      readonly startOn: Day;
      /** Promises that each part's home had when the law was asked. */
      readonly beside: readonly number[];
      readonly versions: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly refusal: ActRefusal };

const refused = (refusal: ActRefusal): AskedAgain => ({ ok: false, refusal });

/** The homes are locked by whoever calls: what is found here stays so until the act is done. */
export async function askAgain(tx: Tx, { referral: id, parts: asked, asAt, now, policy }: Asking): Promise<AskedAgain> {
  const homes = asked.map(({ home }) => home);
  const beside: number[] = [];
  for (const home of homes) beside.push(await promisesAt(tx, home));
  const snapshot = await readSnapshot(tx, asAt, { now, narrow: { referral: id, homes } });
  const referral = snapshot?.referrals.find((each) => each.id === id);
  if (!snapshot || referral === undefined) return refused({ code: 'not-found', what: 'referral', asked: id });
  const parts = partsOf(referral, asked);
  if (parts === null) return refused({ code: 'not-found', what: 'option', asked: homes.join(' + ') });
  const lodged = lodge(snapshot, referral, parts, policy);
  if (lodged.state !== 'possible') {
    // Lawful but for a promise to somebody else: the place is taken, and nothing is wrong with the home.
    const without = lodged.state === 'refused-by-law' && lodge({ ...snapshot, holds: [] }, referral, parts, policy);
    const taken = without && (without.state !== 'refused-by-law' || without.home !== lodged.home);
    return refused(taken ? { code: 'place-taken', home: lodged.home } : notPossible(lodged));
  }
  const versions = {
    ruleBook: ruleBookVersion,
    policy: `${policy.name} ${policy.version}`,
    data: snapshot.dataVersion,
  };
  return { ok: true, referral, parts, startOn: lodged.startOn, beside, versions };
}

/** Each child once, each home once, and all of them the referral's; null otherwise. */
function partsOf({ members }: Referral, asked: readonly PartAsked[]): readonly Part[] | null {
  const all = members.map(({ child }) => child.id);
  const parts = asked.map(({ home, children = all }) => ({ home, children }));
  const placed = parts.flatMap(({ children }) => children);
  const once = new Set(placed).size === placed.length && new Set(parts.map(({ home }) => home)).size === parts.length;
  const theirs = placed.every((child) => all.includes(child));
  return parts.length > 0 && once && theirs && parts.every(({ children }) => children.length > 0) ? parts : null;
}
