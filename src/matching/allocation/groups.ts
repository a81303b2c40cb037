// Which children of a referral may share a column: those who must be together are one, and nobody to be kept apart shares.

import type { ChildId, Member, Referral } from '#src/domain/index';
import { pairsOf, planFor } from '../groups/siblings.js';

/** Up to this many children every set of them is a column; beyond it only the whole group and its smallest sets. */
export const LARGEST_DIVIDED = 6;

type Group = readonly Member[];

/**
 * The smallest sets that are never divided. `apart` are sets that a person has pinned somewhere: the choice parts them from the
 * rest, and only from those. A parent and child are searched for together and placed together or not at all.
 */
export function undivided(
  { members, ...referral }: Referral,
  apart: readonly (readonly ChildId[])[] = [],
): readonly Group[] {
  if (referral.legal.regime === 'parent-and-child') return [members];
  const groups: Member[][] = [];
  for (const member of members) {
    const together = groups.filter((group) => group.some((mate) => mustBeTogether(mate, member)));
    const merged = members.filter((each) => each === member || together.some((group) => group.includes(each)));
    groups.splice(0, groups.length, ...groups.filter((group) => !together.includes(group)), merged);
  }
  return groups;

  function mustBeTogether({ child: a }: Member, { child: b }: Member): boolean {
    const parted = apart.some((set) => set.includes(a.id) !== set.includes(b.id));
    return !parted && planFor({ ...referral, members }, a.id, b.id)?.mode === 'must';
  }
}

/** Every set of a referral's children that may be placed in one home, in a fixed order: one child first. */
export function placeable(referral: Referral, apart: readonly (readonly ChildId[])[] = []): readonly Group[] {
  const groups = undivided(referral, apart);
  const sets =
    referral.members.length > LARGEST_DIVIDED
      ? [...groups, ...(groups.length > 1 ? [referral.members] : [])]
      : Array.from({ length: 2 ** groups.length - 1 }, (_, i) =>
          inOrder(
            referral,
            groups.filter((_, at) => ((i + 1) >> at) & 1),
          ),
        );
  return sets
    .filter((set) => pairsOf(idsOf(set)).every(([a, b]) => !keptApart(referral, a, b)))
    .sort((a, b) => a.length - b.length);
}

const inOrder = ({ members }: Referral, groups: readonly Group[]): Group => {
  const set = members.filter((member) => groups.some((group) => group.includes(member)));
  // The referral's own list where it is everyone: what is remembered of it is remembered by it.
  return set.length === members.length ? members : set;
};

export const idsOf = (members: Group): readonly ChildId[] => members.map(({ child }) => child.id);

const keptApart = (referral: Referral, a: ChildId, b: ChildId): boolean => {
  const mode = planFor(referral, a, b)?.mode;
  return mode === 'apart' || mode === 'never';
};
