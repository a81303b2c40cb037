// What a reader should not miss about a place proposed.

import { type HomeId, hundredths } from '#src/domain/index';
import { pairsWith } from '../../groups/siblings.js';
import { optionOf } from '../../option.js';
import { bands, type Part, suitable } from '../../ranked-option.js';
import { idsOf } from '../groups.js';
import { waitingAt } from '../joint/beside.js';
import type { Company } from '../joint/company.js';
import type { ProposalFlag } from '../proposal.js';
import type { PlaceColumn, WaitingList } from '../waiting-list.js';

export interface Around {
  /** As it would be beside the others. */
  readonly part: Part;
  /** Who else comes to the same home. */
  readonly others: readonly PlaceColumn[];
  /** All places proposed. */
  readonly places: readonly PlaceColumn[];
  readonly pinned: boolean;
  readonly company: Company;
}

export function flagsOf(list: WaitingList, column: PlaceColumn, around: Around): readonly ProposalFlag[] {
  const { part, others, places, pinned, company } = around;
  const { referral } = waitingAt(list, column.at);
  const flags: ProposalFlag[] = [];
  if (!suitable(part.band)) flags.push({ code: 'below-suitable', band: part.band });
  const best = pinned ? null : givenUp(list, column, part, places);
  if (best !== null) flags.push(best);
  const rules = company.toTalkAbout(column, others);
  if (rules.length > 0) flags.push({ code: 'newcomers-to-talk-about', rules });
  const pairs = pairsWith(referral, idsOf(referral.members), ['must', 'prefer']).filter(
    ([a, b]) => column.children.includes(a) !== column.children.includes(b),
  ).length;
  if (pairs > 0) flags.push({ code: 'siblings-apart', pairs });
  const homes = familyForSome(list, column, places);
  if (homes.length > 0) flags.push({ code: 'family-for-some', homes });
  const until = optionOf(referral, [part]).bridgeUntil;
  if (until !== null) flags.push({ code: 'lawful-until', until });
  return flags;
}

const ownPlaces = (list: WaitingList, at: number): readonly PlaceColumn[] =>
  waitingAt(list, at).columns.filter((column) => column.kind === 'place');

/** Against the best for the same children, were nobody else waiting: a band, family, or more points than the policy's margin. */
function givenUp(
  list: WaitingList,
  column: PlaceColumn,
  part: Part,
  places: readonly PlaceColumn[],
): ProposalFlag | null {
  // A home that their own brothers and sisters go to is not given up for others.
  const own = places.filter((each) => each !== column && each.at === column.at).map(({ home }) => home);
  const best = bestOf(
    ownPlaces(list, column.at).filter(
      ({ children, home }) => children.join() === column.children.join() && !own.includes(home),
    ),
  );
  if (best === undefined || best.home === column.home) return null;
  const points = Math.max(0, best.points - column.points);
  const isLess =
    bands.indexOf(best.band) < bands.indexOf(part.band) ||
    (best.connected && !column.connected) ||
    points > list.policy.allocation.givesUpPoints * 100;
  return isLess ? { code: 'gives-up', points: hundredths(points), home: best.home.id, band: best.band } : null;
}

/** As in the referral's own list, ties apart. */
const bestOf = (columns: readonly PlaceColumn[]): PlaceColumn | undefined => [...columns].sort(byStanding)[0];

const byStanding = (a: PlaceColumn, b: PlaceColumn): number =>
  bands.indexOf(a.band) - bands.indexOf(b.band) ||
  Number(b.connected) - Number(a.connected) ||
  b.points - a.points ||
  b.tie - a.tie;

/**
 * Of a group some could go to family and all of them together elsewhere: whichever is proposed, the homes of the other. The law
 * puts family first (s22C(7)(a)) and wants brothers and sisters together (s22C(8)(c)): which gives way is for a person.
 */
function familyForSome(list: WaitingList, column: PlaceColumn, places: readonly PlaceColumn[]): readonly HomeId[] {
  const { members } = waitingAt(list, column.at).referral;
  const open = ownPlaces(list, column.at).filter((each) => each.suitable);
  const family = open.filter(({ connected, children }) => connected && children.length < members.length);
  const together = open.filter(({ connected, children }) => !connected && children.length === members.length);
  if (members.length < 2 || family.length === 0 || together.length === 0) return [];
  const taken = places.filter(({ at }) => at === column.at);
  const other = taken.some(({ connected }) => connected) ? bestOf(together) : bestOf(family);
  return other === undefined ? [] : [other.home.id];
}
