// What the others lose between two plans, in natural units: added up, so that it says nothing of any one of them.

import { type ChildId, hundredths, miles, pencePerWeek, type ReferralId } from '#src/domain/index';
import type { ListProblem } from '../allocation/problem.js';
import type { Column, PlaceColumn, WaitingList } from '../allocation/waiting-list.js';
import { bands } from '../ranked-option.js';
import type { LossToOthers } from './cost.js';
import { byLevels, columnsOf, type Plan, worthToEach } from './plan.js';

export interface Lost {
  readonly loss: LossToOthers;
  readonly losers: readonly ReferralId[];
}

/**
 * Miles and money are of children who have a home in both plans: one who has none in the second is counted without one, and
 * saves nothing.
 */
export function lossBetween(list: WaitingList, problem: ListProblem, before: Plan, after: Plan): Lost {
  const [then, now] = [columnsOf(problem, before), columnsOf(problem, after)];
  const [worthThen, worthNow] = [worthToEach(problem, before), worthToEach(problem, after)];
  const losers = list.waiting
    .filter((_, at) => byLevels(worthNow[at] ?? [], worthThen[at] ?? []) < 0)
    .map(({ referral }) => referral.id);
  const fewer = (of: (column: Column) => number) => sum(then.map(of)) - sum(now.map(of));
  const tonight = ({ at, children }: Column) =>
    children.filter((child) => list.waiting[at]?.tonight.has(child) === true).length;
  const moved = movedBetween(then, now);
  return {
    losers,
    loss: {
      withoutSuitable: fewer((column) => (column.kind === 'wait' || column.suitable ? column.children.length : 0)),
      withoutPlaceTonight: fewer(tonight),
      aBandLower: moved.filter(({ from, to }) => bands.indexOf(to.band) > bands.indexOf(from.band)).length,
      pairsApart: fewer(({ pairs }) => pairs),
      points: hundredths(fewer(({ points, children }) => points * children.length)),
      miles: known(
        moved,
        ({ part }) => part.straight,
        (farther) => miles(round(farther, 100)),
      ),
      pence: known(
        moved,
        ({ cost, children }) => (cost === null ? null : cost / children.length),
        (more) => pencePerWeek(Math.round(more)),
      ),
      referrals: losers.length,
    },
  };
}

interface Moved {
  readonly child: ChildId;
  readonly from: PlaceColumn;
  readonly to: PlaceColumn;
}

/** Children with a home in both plans, and not the same. */
function movedBetween(then: readonly Column[], now: readonly Column[]): readonly Moved[] {
  const to = new Map(now.filter(isPlace).flatMap((column) => column.children.map((child) => [child, column] as const)));
  return then.filter(isPlace).flatMap((from) =>
    from.children.flatMap((child): Moved[] => {
      const place = to.get(child);
      return place === undefined || place === from ? [] : [{ child, from, to: place }];
    }),
  );
}

/** The sum of what each child has more of in the second plan; null where one of the figures is not known. */
function known<T>(
  moved: readonly Moved[],
  of: (column: PlaceColumn) => number | null,
  as: (sum: number) => T,
): T | null {
  let total = 0;
  for (const { from, to } of moved) {
    const [was, is] = [of(from), of(to)];
    if (was === null || is === null) return null;
    total += is - was;
  }
  return as(total);
}

const isPlace = (column: Column): column is PlaceColumn => column.kind === 'place';
const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
const round = (value: number, steps: number): number => Math.round(value * steps) / steps;
