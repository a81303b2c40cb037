// Asks the rules of every home in hand about every set of a referral's children: what is lawful, and good enough to propose.

import type { Home, Member, Policy, Referral, Snapshot } from '#src/domain/index';
import { adoptionTurnsOff } from '#src/rules/index';
import { type Asker, isToAsk } from '../asks.js';
import { candidatesFor, withheldHomes } from '../family.js';
import type { RuleBook } from '../judge.js';
import { partOf } from '../part.js';
import { type Band, bands, type Part, suitable } from '../ranked-option.js';
import type { Standing } from '../ranking/order.js';
import { pointsOf } from '../ranking/points.js';
import { isFull, meetsEssentials, quickJudge } from './quick.js';

export interface Lawful {
  readonly members: readonly Member[];
  readonly home: Home;
  readonly part: Part;
  readonly standing: Standing;
  /** The worst band it may come to beside others. */
  readonly floor: Band;
}

export interface LawfulAsked {
  readonly snapshot: Snapshot;
  readonly referral: Referral;
  readonly ask: Asker;
  readonly book: RuleBook;
  readonly sets: readonly (readonly Member[])[];
  /** The worst band proposed of these children in this home. */
  readonly floor: (members: readonly Member[], home: Home) => Band;
}

export const atLeast = (floor: Band, band: Band): boolean => bands.indexOf(band) <= bands.indexOf(floor);

/** For who can wait nothing is proposed that is not shown to suit. */
export const floorOf = (tonight: boolean, { allocation }: Policy): Band =>
  tonight ? allocation.floorTonight : 'meets-with-support';

export function lawfulPlaces({ snapshot, referral, ask, book, sets, floor }: LawfulAsked): readonly Lawful[] {
  const homes = inHand(snapshot, referral, ask);
  const judge = quickJudge(book);
  const found: Lawful[] = [];
  for (const members of sets)
    for (const home of homes) {
      const judged = judge(ask(home, members));
      if (judged === null) continue;
      const lowest = floor(members, home);
      if (suitable(lowest) && !meetsEssentials(book, judged)) continue;
      const part = partOf(book, judged);
      if (atLeast(lowest, part.band))
        found.push({ members, home, part, floor: lowest, standing: standingOf(referral, part) });
    }
  return found;
}

/** How one home stands in the referral's own list. */
const standingOf = (referral: Referral, part: Part): Standing => ({
  parts: [part],
  band: part.band,
  connected: !adoptionTurnsOff({ referral }) && suitable(part.band) && part.connected,
  pairsApart: [],
  points: pointsOf(part.findings),
});

/** Real supply only: homes that need not be asked first, that nobody has ruled out, and that are not full for good. */
function inHand(snapshot: Snapshot, referral: Referral, ask: Asker): readonly Home[] {
  const withheld = withheldHomes(candidatesFor(snapshot, referral));
  return snapshot.homes.filter(
    (home) =>
      !withheld.has(home.id) &&
      !isFull(home, snapshot.residents.get(home.id) ?? [], referral) &&
      !isToAsk(ask(home, referral.members)),
  );
}
