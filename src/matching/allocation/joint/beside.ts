// The rules asked of children as if others, who would come too, lived in that home already.

import { ageOn, type Member, placementId, type Resident } from '#src/domain/index';
import type { Ask } from '#src/rules/index';
import type { PlaceColumn, Waiting, WaitingList } from '../waiting-list.js';

export const waitingAt = ({ waiting }: Pick<WaitingList, 'waiting'>, at: number): Waiting => {
  const found = waiting[at];
  if (found === undefined) throw new Error(`No referral at ${at} of the waiting list`);
  return found;
};

export function membersOf(list: Pick<WaitingList, 'waiting'>, { at, children }: PlaceColumn): readonly Member[] {
  const { members } = waitingAt(list, at).referral;
  return children.length === members.length ? members : members.filter(({ child }) => children.includes(child.id));
}

export function askBeside(
  list: Pick<WaitingList, 'waiting'>,
  column: PlaceColumn,
  others: readonly PlaceColumn[],
): Ask {
  const alone = waitingAt(list, column.at).ask(column.home, membersOf(list, column));
  const arriving = others
    .filter((other) => other !== column)
    .flatMap((other) => arrivals(list, other))
    .filter(({ child }) => !alone.residents.some((resident) => resident.child.id === child.id));
  return arriving.length === 0 ? alone : { ...alone, residents: [...alone.residents, ...arriving] };
}

/**
 * From their start day until further notice, and in no room yet: which, is asked of all of them at once. A grown-up parent who
 * comes with a child is no placed child.
 */
const arrivals = (list: Pick<WaitingList, 'waiting'>, column: PlaceColumn): readonly Resident[] =>
  placedOf(list, column).map(({ child }) => ({
    child,
    placement: {
      id: placementId(`proposed-${child.id}`),
      childId: child.id,
      homeId: column.home.id,
      bedroomId: null,
      period: { from: column.startOn, to: null },
      plannedEnd: null,
      placedBy: null,
    },
  }));

const ADULT = 18;

/** Those of the column who would take a place. */
export const placedOf = (list: Pick<WaitingList, 'waiting'>, column: PlaceColumn): readonly Member[] =>
  waitingAt(list, column.at).referral.legal.regime === 'parent-and-child'
    ? membersOf(list, column).filter(({ child }) => ageOn(child.bornOn, column.startOn) < ADULT)
    : membersOf(list, column);
