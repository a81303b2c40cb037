// Vacancies told for whom: each home is asked about one child, two, and three siblings it is approved for.

import {
  type ChildId,
  covers,
  type Day,
  daysBetween,
  type Home,
  homeTypes,
  type Policy,
  type Snapshot,
} from '#src/domain/index';
import { rulesInForce } from '#src/rules/index';
import { askerFor } from '../asks.js';
import { isPossible, type RuleBook, ruleBook } from '../judge.js';
import { probe } from './probe.js';

export interface VacancyLine {
  readonly type: Home['type'];
  readonly homes: number;
  readonly approvedPlaces: number;
  readonly filled: number;
  /** Places kept for children who do not live there yet: nobody's to tell for whom. */
  readonly held: number;
  /** Homes not available now. The reason is never here. */
  readonly onHold: number;
  readonly usableForOne: number;
  readonly usableForTwo: number;
  readonly usableForThreeSiblings: number;
  readonly oldestConfirmed: Day | null;
  readonly stale: number;
}

/** One line a type, in the order of the vocabulary; types without homes are left out. */
export function vacancyLines(snapshot: Snapshot, policy: Policy): readonly VacancyLine[] {
  const book = ruleBook(rulesInForce(snapshot.asAt), policy);
  return homeTypes.flatMap((type) => {
    const homes = snapshot.homes.filter((home) => home.type === type);
    return homes.length === 0 ? [] : [lineFor(type, homes, snapshot, policy, book)];
  });
}

function lineFor(
  type: Home['type'],
  homes: readonly Home[],
  snapshot: Snapshot,
  policy: Policy,
  book: RuleBook,
): VacancyLine {
  const takes = (count: number, siblings: boolean) =>
    homes.filter((home) => wouldTake(home, count, siblings, snapshot, policy, book)).length;
  const confirmed = homes.flatMap((home) => home.confirmed?.on ?? []).sort();
  return {
    type,
    homes: homes.length,
    approvedPlaces: sum(homes, (home) => Math.max(0, ...home.clauses.map((clause) => clause.places))),
    filled: sum(homes, (home) => filledOn(snapshot, home)),
    held: sum(homes, (home) => heldAt(snapshot, home)),
    onHold: homes.filter((home) => home.unavailable.some((each) => covers(each.period, snapshot.asAt))).length,
    usableForOne: takes(1, false),
    usableForTwo: takes(2, false),
    usableForThreeSiblings: takes(3, true),
    oldestConfirmed: confirmed[0] ?? null,
    stale: homes.filter(
      (home) => home.confirmed === null || daysBetween(home.confirmed.on, snapshot.asAt) > policy.staleAfterDays,
    ).length,
  };
}

const sum = (homes: readonly Home[], of: (home: Home) => number) => homes.reduce((total, home) => total + of(home), 0);

const filledOn = (snapshot: Snapshot, home: Home): number =>
  (snapshot.residents.get(home.id) ?? []).filter((each) => covers(each.placement.period, snapshot.asAt)).length;

const heldAt = ({ holds }: Snapshot, home: Home): number =>
  holds.reduce((total, held) => total + (held.home === home.id ? held.children.length : 0), 0);

/** Whether, under some clause, a group without any special need could come today. */
function wouldTake(
  home: Home,
  count: number,
  siblings: boolean,
  snapshot: Snapshot,
  policy: Policy,
  book: RuleBook,
): boolean {
  return home.clauses.some((clause) => {
    const named = clause.namedChildren.filter((each) => !livesThere(snapshot, home, each));
    if (clause.places < count || (clause.namedChildren.length > 0 && named.length < count)) return false;
    const referral = probe({ ...clause, namedChildren: named }, count, siblings, snapshot.asAt);
    return isPossible(book, askerFor(snapshot, referral, policy)(home, referral.members));
  });
}

const livesThere = (snapshot: Snapshot, home: Home, child: ChildId): boolean =>
  (snapshot.residents.get(home.id) ?? []).some((each) => each.child.id === child);
