// Who must be placed tonight, and until when the others can wait where they are.

import {
  addDays,
  type ChildId,
  covers,
  type Day,
  type Home,
  type Member,
  type Placement,
  type Referral,
  type Snapshot,
} from '#src/domain/index';

/** Where a child lives on the day asked about, in a home that is held here. */
export interface Present {
  readonly home: Home;
  readonly placement: Placement;
}
export type WhereAllLive = ReadonlyMap<ChildId, Present>;

export function whereAllLive({ homes, residents, asAt }: Snapshot): WhereAllLive {
  const living = new Map<ChildId, Present>();
  for (const home of homes)
    for (const { child, placement } of residents.get(home.id) ?? [])
      if (covers(placement.period, asAt)) living.set(child.id, { home, placement });
  return living;
}

/**
 * In an emergency everybody; else whoever is at immediate risk where they are, or whose place there has come to its end by the
 * day they are to move: an end on record, for a plan is not an end. With them go those they must be with.
 */
export function tonightOf(
  referral: Referral,
  startOn: Day,
  living: WhereAllLive,
  undivided: readonly (readonly Member[])[],
): ReadonlySet<ChildId> {
  const all = referral.urgency === 'emergency' || referral.legal.moveReason === 'immediate-risk';
  const nowhere = ({ child }: Member) => {
    const end = endOf(living.get(child.id));
    return end !== null && end <= startOn;
  };
  return new Set(
    undivided.filter((group) => all || group.some(nowhere)).flatMap((group) => group.map(({ child }) => child.id)),
  );
}

/** The day by which somebody looks again: the policy's, or the end of the first place that comes to one before it. */
export function waitUntil(children: readonly Member[], asAt: Day, waitDays: number, living: WhereAllLive): Day {
  let until = addDays(asAt, waitDays);
  for (const { child } of children) {
    const end = endOf(living.get(child.id));
    if (end !== null && end < until) until = end;
  }
  return until;
}

/** When the place ends by itself: its own end, or that of a temporary approval (CPR 2010 regs 14(5), 25(6)). */
function endOf(present: Present | undefined): Day | null {
  if (present === undefined) return null;
  const { placement, home } = present;
  const approval = home.registration.status === 'temporarily-approved' ? home.registration.to : null;
  const ends = [placement.period.to, approval].filter((each) => each !== null).sort();
  return ends[0] ?? null;
}
