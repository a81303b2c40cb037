// A home as it is told of to those who ask about one referral: of the children who live or come there, only their own.

import type { ChildId, Home, Referral } from '#src/domain/index';

export function homeAsSeen(home: Home, { id, members }: Referral): Home {
  const own = new Set<ChildId>(members.map(({ child }) => child.id));
  const ours = (ids: readonly ChildId[]) => ids.filter((id) => own.has(id));
  return {
    ...home,
    clauses: home.clauses.map((clause) => ({ ...clause, namedChildren: ours(clause.namedChildren) })),
    exemptions: home.exemptions.map((each) => ({ ...each, children: ours(each.children) })),
    bookings: home.bookings.map((each) => ({
      ...each,
      childId: each.childId !== null && own.has(each.childId) ? each.childId : null,
    })),
    impactAssessments: home.impactAssessments.filter(({ referralId }) => referralId === id),
  };
}
