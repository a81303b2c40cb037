// Whose views a decision still lacks: every child's, the parents', and the carer's of each home.

import type { ChildId, Decision } from '#src/domain/index';
import type { DecisionRecord } from '#src/store/index';

type View = DecisionRecord['views'][number];
export interface MissingView {
  readonly of: 'child' | 'parent' | 'carer';
  readonly child: ChildId | null;
}

const parents: readonly View['of_whom'][] = ['mother', 'father', 'parent', 'other-with-responsibility'];

/** Words, or why they could not be had: either counts. What is said of no child in particular is said of all. */
export function missingViews(parts: Decision['parts'], views: readonly View[]): readonly MissingView[] {
  const children = parts.flatMap((part) => part.children);
  const only = children.length === 1 || parts.length === 0;
  const of = (whom: readonly View['of_whom'][]) => views.filter(({ of_whom }) => whom.includes(of_whom));
  const speaksOf = (child: ChildId) => (view: View) => view.child_id === child || view.child_id === null;
  return [
    ...children
      .filter((child) => !of(['child']).some((view) => view.child_id === child || (only && view.child_id === null)))
      .map((child): MissingView => ({ of: 'child', child })),
    ...children
      .filter((child) => !of(parents).some(speaksOf(child)))
      .map((child): MissingView => ({ of: 'parent', child })),
    ...parts
      .filter(
        ({ homeId }) =>
          !of(['carer']).some(({ home_id }) => home_id === homeId || (home_id === null && parts.length === 1)),
      )
      .map((part): MissingView => ({ of: 'carer', child: part.children[0] ?? null })),
  ];
}
