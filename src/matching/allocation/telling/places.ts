// What is proposed, place by place: as it would be beside whoever else comes to the same home.

import { gatesOf } from '../../groups/combine.js';
import { idsOf } from '../groups.js';
import { waitingAt } from '../joint/beside.js';
import type { Company } from '../joint/company.js';
import { keeps } from '../pins/pinned.js';
import type { ProposedPlace } from '../proposal.js';
import type { Column, PlaceColumn, WaitingList } from '../waiting-list.js';
import { flagsOf } from './flags.js';

/** In the order of the waiting list, and of the children of each referral. */
export function placesOf(list: WaitingList, chosen: readonly Column[], company: Company): readonly ProposedPlace[] {
  const places = chosen.filter((column) => column.kind === 'place');
  return [...places]
    .sort((a, b) => a.at - b.at || firstOf(list, a) - firstOf(list, b))
    .map((column) => {
      const others = places.filter(({ home, at }) => home.id === column.home.id && at !== column.at);
      const part = others.length === 0 ? column.part : company.beside(column, others);
      const pinned = isPinned(list, column);
      return {
        referral: waitingAt(list, column.at).referral.id,
        children: column.children,
        home: part.home,
        homeType: part.homeType,
        provider: part.provider,
        locality: part.locality,
        startOn: column.startOn,
        band: part.band,
        connected: part.connected,
        points: column.points,
        cost: column.cost,
        straight: part.straight,
        gates: gatesOf(part.findings),
        rank: column.rank,
        pinned,
        flags: flagsOf(list, column, { part, others, places, pinned, company }),
      };
    });
}

const firstOf = (list: WaitingList, { at, children: [first] }: Column): number =>
  waitingAt(list, at).referral.members.findIndex(({ child }) => child.id === first);

function isPinned(list: WaitingList, column: PlaceColumn): boolean {
  const { referral } = waitingAt(list, column.at);
  return list.pins.some(
    (pin) => pin.referral === referral.id && keeps(column, pin.home, pin.children ?? idsOf(referral.members)),
  );
}
