// Every way to keep the children of one referral where they safely are: alone, and together with brothers and sisters.
//
// A wait of several counts the pairs it does not part, as a place for them does: otherwise one of four would be sent away alone
// because nothing was lost by it.

import { type ChildId, hundredths, type Policy, type Referral, type Snapshot } from '#src/domain/index';
import { pairsWith, planFor } from '../groups/siblings.js';
import { idsOf, LARGEST_DIVIDED } from './groups.js';
import { type WhereAllLive, waitUntil } from './tonight.js';
import type { WaitColumn, Waiting } from './waiting-list.js';

export interface WaitsAsked {
  readonly snapshot: Snapshot;
  readonly policy: Policy;
  readonly living: WhereAllLive;
  readonly referral: Referral;
  /** The smallest sets that are never divided. */
  readonly groups: readonly Referral['members'][];
  readonly tonight: Waiting['tonight'];
  readonly at: number;
}

/** Each undivided set alone, and each union of them that keeps more pairs than its parts do: none who must be placed tonight. */
export function waitsOf(asked: WaitsAsked): readonly WaitColumn[] {
  const { groups, tonight, referral } = asked;
  const able = groups.filter((group) => !group.some(({ child }) => tonight.has(child.id)));
  const unions =
    able.length > LARGEST_DIVIDED
      ? [able]
      : Array.from({ length: 2 ** able.length - 1 }, (_, i) => able.filter((_, at) => ((i + 1) >> at) & 1));
  const columns = [...able.map((group) => [group]), ...unions.filter(({ length }) => length > 1)].map((union) => ({
    union,
    column: waitOf(
      asked,
      referral.members.filter((member) => union.some((group) => group.includes(member))),
    ),
  }));
  const alone = new Map(columns.slice(0, able.length).map(({ union: [group], column }) => [group, column.pairs]));
  return columns.flatMap(({ union, column }) =>
    union.length === 1 || column.pairs > union.reduce((sum, group) => sum + (alone.get(group) ?? 0), 0) ? [column] : [],
  );
}

function waitOf({ snapshot, policy, living, referral, at }: WaitsAsked, members: Referral['members']): WaitColumn {
  return {
    kind: 'wait',
    at,
    children: idsOf(members),
    until: waitUntil(members, snapshot.asAt, policy.allocation.waitDays, living),
    points: hundredths(policy.allocation.waitPoints * 100),
    pairs: pairsNotParted(referral, snapshot, living, idsOf(members)),
  };
}

/** Of these children, unless they live apart already; and of each with a brother or sister who lives where they do. */
function pairsNotParted(
  referral: Referral,
  { residents }: Snapshot,
  living: WhereAllLive,
  children: readonly ChildId[],
): number {
  const homeOf = (child: ChildId) => living.get(child)?.home.id ?? null;
  const apart = (a: ChildId, b: ChildId) => homeOf(a) !== null && homeOf(b) !== null && homeOf(a) !== homeOf(b);
  const asking = new Set(idsOf(referral.members));
  const there = children.flatMap((a) => {
    const home = homeOf(a);
    const others = home === null ? [] : (residents.get(home) ?? []).map(({ child }) => child.id);
    return others.filter((b) => !asking.has(b) && planFor(referral, a, b)?.mode === 'prefer' && homeOf(b) === home);
  });
  return pairsWith(referral, children, ['prefer']).filter(([a, b]) => !apart(a, b)).length + there.length;
}
