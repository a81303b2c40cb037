// What the rules forbid of several columns at once, as rows: the smallest sets that fail, and whatever fails alike.

import { type RuleId, ruleId } from '#src/domain/index';
import type { ListRow } from '../problem.js';
import type { PlaceColumn, WaitingList } from '../waiting-list.js';
import type { Company } from './company.js';

/** Sets that share one home, each column of another referral. */
export function byHome(columns: readonly PlaceColumn[]): readonly (readonly PlaceColumn[])[] {
  const homes = new Map<string, PlaceColumn[]>();
  for (const column of columns) {
    const there = homes.get(column.home.id);
    if (there === undefined) homes.set(column.home.id, [column]);
    else there.push(column);
  }
  return [...homes.values()].filter((each) => each.length > 1);
}

/** The smallest sets of these that fail, all of one size. Empty where none does. */
export function smallestFailing(
  company: Company,
  columns: readonly PlaceColumn[],
): readonly (readonly PlaceColumn[])[] {
  if (company.judge(columns).broken.length === 0) return [];
  for (let size = 2; size < columns.length; size++) {
    const failing = subsets(columns, size).filter((set) => company.judge(set).broken.length > 0);
    if (failing.length > 0) return failing;
  }
  return [columns];
}

/** A row for each smallest failing set of what is chosen: no selection with all of it again, nor with what fails alike. */
export function jointRows(list: WaitingList, company: Company, chosen: readonly PlaceColumn[]): readonly ListRow[] {
  const places = placesByReferral(list);
  return byHome(chosen)
    .flatMap((there) => smallestFailing(company, there))
    .flatMap((failing) => [failing, ...elsewhere(company, places, failing)])
    .map((failing) => rowOf(company, places, failing));
}

function rowOf(company: Company, places: Places, failing: readonly PlaceColumn[]): ListRow {
  const alike = failing.map((column) => [column]);
  for (const [i, column] of failing.entries())
    for (const other of placesAt(places, column.at, column.home.id)) {
      if (failing.includes(other)) continue;
      const rest = alike.filter((_, at) => at !== i);
      if (everyChoice(rest).every((choice) => company.judge([...choice, other]).broken.length > 0))
        alike[i]?.push(other);
    }
  return {
    kind: 'joint',
    home: failing[0]?.home.id ?? null,
    // One referral is in one home once, so that each list counts once at most.
    terms: alike.flat().map((column) => ({ column, coefficient: 1 })),
    lower: Number.NEGATIVE_INFINITY,
    upper: failing.length - 1,
  };
}

/** Two who may not live together may not anywhere: the same children in the other homes that both could go to. */
function elsewhere(
  company: Company,
  places: Places,
  failing: readonly PlaceColumn[],
): readonly (readonly PlaceColumn[])[] {
  const [a, b] = failing;
  if (a === undefined || b === undefined || failing.length > 2) return [];
  if (company.judge(failing).broken.every((rule) => ofTheHome.has(rule))) return [];
  return (places[a.at] ?? []).flatMap((one): (readonly PlaceColumn[])[] => {
    if (one.home === a.home || !alikeIn(one, a)) return [];
    const other = placesAt(places, b.at, one.home.id).find((each) => alikeIn(each, b));
    return other !== undefined && company.judge([one, other]).broken.length > 0 ? [[one, other]] : [];
  });
}

/** Rules of how many and who a home is for: what they forbid here they may allow in the next home. */
const ofTheHome: ReadonlySet<RuleId> = new Set(
  [
    'vacancy-on-the-dates',
    'approved-number',
    'approved-ages',
    'approved-sex',
    'approval-terms',
    'usual-fostering-limit',
  ].map(ruleId),
);

const alikeIn = (one: PlaceColumn, a: PlaceColumn): boolean =>
  one.floor === a.floor && one.children.join() === a.children.join();

type Places = readonly (readonly PlaceColumn[])[];

const placesByReferral = ({ waiting }: WaitingList): Places =>
  waiting.map(({ columns }) => columns.filter((column) => column.kind === 'place'));

const placesAt = (places: Places, at: number, home: string): readonly PlaceColumn[] =>
  (places[at] ?? []).filter((column) => column.home.id === home);

const everyChoice = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((some) => list.map((one) => [...some, one])),
    [[]],
  );

function subsets<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return all.flatMap((first, i) => subsets(all.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
}
