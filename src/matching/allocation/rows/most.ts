// The most placed children a home may have, whoever asks, and how many of its places are promised.

import { covers, type Day, type Home, isFosterHome } from '#src/domain/index';
import { waitingAt } from '../joint/beside.js';
import type { WaitingList } from '../waiting-list.js';

/** Pairs of referrals whose children are brothers and sisters of each other: "3:7" and "7:3". */
export type Kin = ReadonlySet<string>;

export function kinOf({ waiting }: WaitingList): Kin {
  const of = new Map<string, number>(
    waiting.flatMap(({ referral }, at) => referral.members.map(({ child }) => [child.id, at] as const)),
  );
  const kin = new Set<string>();
  for (const { referral } of waiting) {
    const said = referral.members.flatMap(({ child }) => child.siblings.map((other) => [child.id, other] as const));
    for (const [a, b] of [...said, ...referral.siblings.map((plan) => [plan.a, plan.b] as const)]) {
      const [one, other] = [of.get(a), of.get(b)];
      if (one === undefined || other === undefined || one === other) continue;
      kin.add(`${one}:${other}`).add(`${other}:${one}`);
    }
  }
  return kin;
}

export interface Most {
  /** Of its terms: promised beds come off it. */
  readonly places: number;
  /** Where everybody comes in an emergency, and no bed is promised. */
  readonly inEmergency: number;
  /** The usual limit: a bed that is promised is no child who lives there. */
  readonly limit: number;
}

/**
 * Infinity where nothing is sure: an emergency may go beyond the terms up to the usual limit, and brothers and sisters beyond
 * that; an exemption lifts it for those it names; of parents with a child it is open who counts.
 */
export function mostIn(list: WaitingList, home: Home, among: readonly number[], kin: Kin): Most {
  const none = Number.POSITIVE_INFINITY;
  const unlimited = { places: none, inEmergency: none, limit: none };
  if (home.type === 'parent') return unlimited;
  const fosters = isFosterHome(home.type);
  const referrals = among.map((at) => waitingAt(list, at).referral);
  const urgent = fosters && referrals.some(({ urgency }) => urgency === 'emergency');
  const related = among.some((a) => among.some((b) => kin.has(`${a}:${b}`)));
  if (urgent && related) return unlimited;
  const { usualLimit } = list.policy;
  const terms = home.clauses.length === 0 ? none : Math.max(...home.clauses.map(({ places }) => places));
  const withChild = referrals.filter(({ legal }) => legal.regime === 'parent-and-child').length;
  const limited = fosters && !related && home.exemptions.length === 0 && withChild < 2;
  return {
    places: terms,
    inEmergency: urgent ? Math.max(terms, usualLimit) : terms,
    limit: limited ? usualLimit : none,
  };
}

/** Beds promised on a day to none of those who ask, and places withheld. */
export function promisedOn(list: WaitingList, home: Home, among: readonly number[], day: Day): number {
  if (home.bookings.length === 0 && home.unavailable.length === 0) return 0;
  const asking = new Set<string>(
    among.flatMap((at) => waitingAt(list, at).referral.members.map(({ child }) => child.id)),
  );
  const booked = home.bookings.filter(
    ({ childId, period }) => covers(period, day) && (childId === null || !asking.has(childId)),
  ).length;
  return home.unavailable
    .filter(({ period }) => covers(period, day))
    .reduce((sum, { places }) => sum + (places === 'all' ? 0 : places), booked);
}
