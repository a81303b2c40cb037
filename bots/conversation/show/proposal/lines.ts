// A proposal's lines: one for each place, each safe wait and each search still to be made, with what stands behind it on demand.

import { type Block, button, folded, type Item, listOf, plainItem, text } from '#bots/replies/index';
import { list, sentence } from '#bots/words/amounts';
import { gateLines } from '#bots/words/gates';
import {
  allocationWords,
  changeLine,
  ofThem,
  placeHead,
  placeLine,
  sayFlag,
  waitHead,
  whatWouldHelp,
  whyUnplaced,
} from '#bots/words/waiting/allocation';
import type { Proposal, ProposedPlace, ReferralId } from '#src/services/index';

/** Of so many changes each has its line at once; more are folded away. */
const AT_ONCE = 5;

export function placeBlocks(proposal: Proposal): readonly Block[] {
  const everyone = childrenOf(proposal);
  return [
    // What is still to be done first: it is short, and the rest is long.
    ...listOf(
      allocationWords.unplaced,
      proposal.unplaced.map((each) =>
        lineOf(each.referral, each.children.length, everyone(each.referral), whyUnplaced(each), whatWouldHelp(each)),
      ),
    ),
    ...listOf(
      allocationWords.places,
      proposal.places.map((each) => placeItem(each, everyone(each.referral))),
    ),
    ...listOf(allocationWords.waits, waitItems(proposal.waits, everyone)),
  ];
}

const placeItem = (place: ProposedPlace, everyone: number): Item =>
  plainItem(placeHead(place, everyone), placeLine(place), {
    details: [...place.flags.map(sayFlag), ...gateLines(place.gates, false)],
    actions: [button(`match ${place.referral}`)],
  });

/** What would help is short, and is what a manager does next: on the line's own note, not behind a button. */
const lineOf = (referral: ReferralId, some: number, everyone: number, line: string, helps: readonly string[]): Item =>
  plainItem(`${referral}${ofThem(some, everyone)}`, sentence(line), {
    ...(helps.length > 0 && { note: helps.join(' ') }),
    actions: [button(`match ${referral}`)],
  });

/** One line for all who wait for one reason until one day. */
function waitItems(waits: Proposal['waits'], everyone: (referral: ReferralId) => number): readonly Item[] {
  const heads = [...new Set(waits.map(waitHead))];
  return heads.map((head) => {
    const children = new Map<ReferralId, number>();
    for (const each of waits)
      if (waitHead(each) === head)
        children.set(each.referral, (children.get(each.referral) ?? 0) + each.children.length);
    return plainItem(
      head,
      list([...children].map(([referral, some]) => `${referral}${ofThem(some, everyone(referral))}`)),
    );
  });
}

/** How many children of a referral the proposal speaks of. */
function childrenOf({ places, waits, unplaced }: Proposal): (referral: ReferralId) => number {
  const counted = new Map<ReferralId, number>();
  for (const { referral, children } of [...places, ...waits, ...unplaced])
    counted.set(referral, (counted.get(referral) ?? 0) + children.length);
  return (referral) => counted.get(referral) ?? 0;
}

export function changeBlocks({ changes }: Proposal): readonly Block[] {
  if (changes === null) return [text(allocationWords.first)];
  const { since, each } = changes;
  if (each.length === 0) return [text(allocationWords.unchanged(since))];
  const title = `${allocationWords.changes(since)} (${each.length})`;
  const lines = each.map((change) => text(changeLine(change)));
  return each.length > AT_ONCE ? folded(title, lines) : [text(`${title}:`), ...lines];
}
