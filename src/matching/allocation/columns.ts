// Every way to place, or keep, the children of one referral: which homes, which of the children, and what each is worth alone.
//
// Rewrites: "where could these children go" into columns: (a set of them, a home, the start day), and "wait" for who can.
// Source:   in-house and connected homes, and others with a live offer, each asked every rule of law for each set.
// Target:   lawful columns; of children who can wait only suitable ones, of tonight's down to the policy's floor.
// Caveat:   of a group of more than six only the whole and its smallest sets are looked at.

import type { ChildId, Policy, Referral, Snapshot } from '#src/domain/index';
import { askerFor, startOf } from '../asks.js';
import { pairsWith, planFor, withPlans } from '../groups/siblings.js';
import type { RuleBook } from '../judge.js';
import { type Part, suitable } from '../ranked-option.js';
import { byStanding, type Standing } from '../ranking/order.js';
import { tieBreaker } from '../ranking/ties.js';
import { fairness } from './fair.js';
import { idsOf, placeable, undivided } from './groups.js';
import { atLeast, floorOf, type Lawful, lawfulPlaces } from './lawful.js';
import { agreesWith, isPinned, type PinnedSet } from './pins/pinned.js';
import { tonightOf, type WhereAllLive } from './tonight.js';
import type { PlaceColumn, Waiting } from './waiting-list.js';
import { waitsOf } from './waits.js';

export interface ColumnsAsked {
  readonly snapshot: Snapshot;
  readonly policy: Policy;
  readonly book: RuleBook;
  readonly living: WhereAllLive;
  /** Of this referral. */
  readonly pins: readonly PinnedSet[];
  readonly banned: ReadonlySet<string>;
}

export function waitingOf(asked: ColumnsAsked, recorded: Referral, at: number): Waiting {
  const { snapshot, policy, book, living, pins } = asked;
  const { referral } = withPlans(recorded, snapshot);
  const startOn = startOf(referral, snapshot.asAt);
  const apart = pins.map(({ children }) => children);
  const groups = undivided(referral, apart);
  const tonight = tonightOf(referral, startOn, living, groups);
  const ask = askerFor(snapshot, referral, policy);
  const usual = (members: Lawful['members']) =>
    floorOf(
      members.every(({ child }) => tonight.has(child.id)),
      policy,
    );
  const found = lawfulPlaces({
    snapshot,
    referral,
    ask,
    book,
    sets: setsOf(referral, apart),
    // A person's own choice need only be lawful.
    floor: (members, home) => (isPinned(pins, home.id, idsOf(members)) ? 'does-not-meet' : usual(members)),
  });
  const tie = tieBreaker(snapshot, referral, policy);
  const listed = found.filter(({ members, part }) => atLeast(usual(members), part.band));
  const ranks = ranksOf(referral, listed, byStanding(tie));
  const fair = fairness(referral, [...new Set(found.map(({ home }) => home))], tie, policy);
  const places = found.map((each): PlaceColumn => {
    const { members, home, part, standing, floor } = each;
    return {
      kind: 'place',
      at,
      children: idsOf(members),
      home,
      startOn,
      part,
      band: part.band,
      floor: suitable(part.band) ? 'meets-with-support' : floor,
      suitable: suitable(part.band),
      connected: standing.connected,
      points: standing.points.total,
      cost: part.cost.total,
      pairs: pairsKept(referral, snapshot, part),
      rank: ranks.get(part) ?? null,
      tie: fair(home, members),
    };
  });
  const open = places.filter((column) => !asked.banned.has(column.home.id) && agreesWith(pins, column));
  const waits = waitsOf({ snapshot, policy, living, referral, groups, tonight, at }).filter((column) =>
    agreesWith(pins, column),
  );
  const passedOver = open.filter((column) => isPassedOver(column, tonight, policy, pins));
  return {
    referral,
    startOn,
    tonight,
    columns: [...open.filter((column) => !passedOver.includes(column)), ...waits],
    passedOver,
    banned: places.filter(({ home }) => asked.banned.has(home.id)),
    book,
    ask,
  };
}

/** Worth less than waiting, of children who all can: family who suit come first all the same, and what a person has pinned. */
const isPassedOver = (
  { children, connected, points, home }: PlaceColumn,
  tonight: Waiting['tonight'],
  { allocation }: Policy,
  pins: readonly PinnedSet[],
): boolean =>
  points < allocation.waitPoints * 100 &&
  !connected &&
  !children.some((child) => tonight.has(child)) &&
  !pins.some((pin) => pin.home === home.id);

/** What a person has pinned is looked at too, though it be a set that nobody would propose. */
function setsOf(referral: Referral, pinned: readonly (readonly ChildId[])[]): readonly Lawful['members'][] {
  const sets = placeable(referral, pinned);
  const known = new Set(sets.map((set) => idsOf(set).join()));
  const more = pinned.filter((set) => !known.has(set.join()));
  return [...sets, ...more.map((set) => referral.members.filter(({ child }) => set.includes(child.id)))];
}

/** Pairs who would rather be together: of these children, and of each with a brother or sister who lives there and stays. */
function pairsKept(referral: Referral, { residents, asAt }: Snapshot, { home, children }: PlaceColumn['part']): number {
  const asking = new Set(idsOf(referral.members));
  const startOn = startOf(referral, asAt);
  const there = (residents.get(home) ?? [])
    .filter(({ child, placement: { period } }) => !asking.has(child.id) && (period.to === null || period.to > startOn))
    .map(({ child }) => child.id);
  const withThem = children.flatMap((a) => there.filter((b) => planFor(referral, a, b)?.mode === 'prefer'));
  return pairsWith(referral, children, ['prefer']).length + withThem.length;
}

/**
 * Numbers in the referral's own list, which is of homes for all of them. Where none suits a group, the list holds stated
 * splits among the others, and no number is given here.
 */
function ranksOf(
  { members }: Referral,
  listed: readonly Lawful[],
  order: (a: Standing, b: Standing) => number,
): ReadonlyMap<Part, number> {
  const whole = listed.filter((each) => each.members.length === members.length);
  if (members.length > 1 && !whole.some(({ part }) => suitable(part.band))) return new Map();
  return new Map(whole.sort((a, b) => order(a.standing, b.standing)).map(({ part }, i) => [part, i + 1]));
}
