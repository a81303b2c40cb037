// Sibling plans, pair by pair: what the referral says, and "prefer together" where it says nothing.

import type { ChildId, Referral, SiblingMode, SiblingPlan } from '#src/domain/index';

/** The pairs of a referral's children, each once. */
export function pairsOf(children: readonly ChildId[]): readonly (readonly [ChildId, ChildId])[] {
  return children.flatMap((a, i) => children.slice(i + 1).map((b) => [a, b] as const));
}

/** s22C(8)(c) prefers together: a pair of siblings without a plan gets that, and the answer says it was assumed. */
export function withPlans(referral: Referral): { readonly referral: Referral; readonly assumed: boolean } {
  const children = referral.members.map((member) => member.child.id);
  const missing = pairsOf(children).filter(([a, b]) => planFor(referral, a, b) === undefined);
  if (missing.length === 0) return { referral, assumed: false };
  const plans: SiblingPlan[] = missing.map(([a, b]) => ({ a, b, mode: 'prefer', source: null }));
  return { referral: { ...referral, siblings: [...referral.siblings, ...plans] }, assumed: true };
}

export const planFor = (referral: Referral, a: ChildId, b: ChildId): SiblingPlan | undefined =>
  referral.siblings.find((plan) => (plan.a === a && plan.b === b) || (plan.a === b && plan.b === a));

/** Pairs of some children whose plan is one of these modes. */
export const pairsWith = (referral: Referral, children: readonly ChildId[], modes: readonly SiblingMode[]) =>
  pairsOf(children).filter(([a, b]) => modes.includes(planFor(referral, a, b)?.mode ?? 'prefer'));

/** The pairs that were to be together and, in these parts, are not: what a split loses. */
export function pairsApart(referral: Referral, parts: readonly { readonly children: readonly ChildId[] }[]) {
  const together = (a: ChildId, b: ChildId) => parts.some((p) => p.children.includes(a) && p.children.includes(b));
  return pairsWith(
    referral,
    referral.members.map((member) => member.child.id),
    ['must', 'prefer'],
  )
    .filter(([a, b]) => !together(a, b))
    .map(([a, b]) => ({ a, b }));
}
