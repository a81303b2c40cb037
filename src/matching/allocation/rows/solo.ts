// Columns that leave no place for anybody else in the home: the home takes one child, or the child must be the only one.

import type { Home, Member, SoloKind } from '#src/domain/index';
import { membersOf } from '../joint/beside.js';
import type { PlaceColumn, WaitingList } from '../waiting-list.js';

/** Only where the rule on solo is sure to be broken by any other placed child. */
export const takesAllPlaces = (list: WaitingList, column: PlaceColumn): boolean =>
  takesOne(column.home) || membersOf(list, column).some((member) => needsAll(member, column.home));

const takesOne = ({ solo, type }: Home): boolean =>
  solo === null ? type === 'solo-foster' : alone.includes(solo) || solo === 'single-bed-home';

function needsAll({ solo, alongside }: Member, home: Home): boolean {
  if (solo === null) return alongside === 'solo';
  if (solo.kind === 'single-bed-home') return home.solo === 'single-bed-home' || home.clauses.length > 0;
  return alone.includes(solo.kind);
}

const alone: readonly SoloKind[] = ['only-foster-child', 'only-child-of-any-kind'];
