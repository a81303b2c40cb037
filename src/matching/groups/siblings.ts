// Sibling plans, pair by pair: what the referral says, and "prefer together" where it says nothing.

import type { ChildId, Referral, SiblingMode, SiblingPlan, Snapshot } from '#src/domain/index';

/** The pairs of a referral's children, each once. */
export function pairsOf(children: readonly ChildId[]): readonly (readonly [ChildId, ChildId])[] {
  return children.flatMap((a, i) => children.slice(i + 1).map((b) => [a, b] as const));
}

/**
 * s22C(8)(c) prefers together, also with a brother or sister the authority already accommodates: a pair without a plan
 * gets that, and the answer says it was assumed.
 */
export function withPlans(
  referral: Referral,
  snapshot: Snapshot,
): { readonly referral: Referral; readonly assumed: boolean } {
  // A mother and her baby are no brothers and sisters.
  if (referral.legal.regime === 'parent-and-child') return { referral, assumed: false };
  const children = referral.members.map((member) => member.child.id);
  const pairs = [...pairsOf(children), ...pairsInCare(referral, snapshot)];
  const missing = pairs.filter(([a, b]) => planFor(referral, a, b) === undefined);
  if (missing.length === 0) return { referral, assumed: false };
  const plans: SiblingPlan[] = missing.map(([a, b]) => ({ a, b, mode: 'prefer', source: null }));
  return { referral: { ...referral, siblings: [...referral.siblings, ...plans] }, assumed: true };
}

/** Each child of the referral with each brother or sister outside it who lives in a home of the county. */
function pairsInCare({ members }: Referral, { residents }: Snapshot): readonly (readonly [ChildId, ChildId])[] {
  const asking = new Set(members.map((member) => member.child.id));
  const elsewhere = members.flatMap(({ child }) =>
    child.siblings.filter((sibling) => !asking.has(sibling)).map((sibling) => [child.id, sibling] as const),
  );
  if (elsewhere.length === 0) return elsewhere;
  const placed = new Set([...residents.values()].flatMap((each) => each.map(({ child }) => child.id)));
  return elsewhere.filter(([, sibling]) => placed.has(sibling));
}

export const planFor = (referral: Referral, a: ChildId, b: ChildId): SiblingPlan | undefined =>
  referral.siblings.find((plan) => (plan.a === a && plan.b === b) || (plan.a === b && plan.b === a));

/** Pairs of some children whose plan is one of these modes. */
export const pairsWith = (referral: Referral, children: readonly ChildId[], modes: readonly SiblingMode[]) =>
  pairsOf(children).filter(([a, b]) => modes.includes(planFor(referral, a, b)?.mode ?? 'prefer'));

/** The pairs that were to be together and, in these parts, are not: what a split loses, and how much it mattered. */
export function pairsApart(referral: Referral, parts: readonly { readonly children: readonly ChildId[] }[]) {
  const children = referral.members.map((member) => member.child.id);
  const together = (a: ChildId, b: ChildId) => parts.some((p) => p.children.includes(a) && p.children.includes(b));
  return (['must', 'prefer'] as const).flatMap((mode) =>
    pairsWith(referral, children, [mode]).flatMap(([a, b]) => (together(a, b) ? [] : [{ a, b, mode }])),
  );
}
