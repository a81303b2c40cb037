// What is different from the proposal of the day before, and why as far as can be told.

import type { HomeId, ReferralId, Snapshot } from '#src/domain/index';
import { waitingAt } from '../joint/beside.js';
import type { Proposal, ProposalChange, ProposalKept } from '../proposal.js';
import type { Column, WaitingList } from '../waiting-list.js';

export function changesSince(
  list: WaitingList,
  yesterday: ProposalKept | null,
  chosen: readonly Column[],
): Proposal['changes'] {
  if (yesterday === null) return null;
  const now = new Map<ReferralId, ProposalKept['places']>();
  for (const column of chosen) {
    if (column.kind !== 'place') continue;
    const referral = waitingAt(list, column.at).referral.id;
    const place = { referral, children: column.children, home: column.home.id };
    now.set(referral, [...(now.get(referral) ?? []), place]);
  }
  const before = new Map<ReferralId, ProposalKept['places']>();
  for (const place of yesterday.places) before.set(place.referral, [...(before.get(place.referral) ?? []), place]);
  const open = list.waiting.map(({ referral }) => referral.id);
  const gone = [...before.keys()].filter((id) => !open.includes(id));
  const each = [...open, ...gone].flatMap((referral): ProposalChange[] => {
    const [from, to] = [before.get(referral) ?? null, now.get(referral) ?? null];
    if (asText(from) === asText(to)) return [];
    return [{ referral, from: homesOf(from), to: homesOf(to), why: whyOf(list, referral, from, yesterday) }];
  });
  return { since: yesterday.asAt, each };
}

function whyOf(
  { waiting, snapshot, held }: WaitingList,
  id: ReferralId,
  from: ProposalKept['places'] | null,
  { asAt }: ProposalKept,
): ProposalChange['why'] {
  const at = waiting.find(({ referral }) => referral.id === id);
  if (at === undefined) return held.some(({ referral }) => referral === id) ? 'held' : 'no-longer-waiting';
  if (from === null && isNew(snapshot, id, asAt)) return 'new-referral';
  const stillThere = (from ?? []).every(({ home, children }) =>
    at.columns.some(
      (column) => column.kind === 'place' && column.home.id === home && column.children.join() === children.join(),
    ),
  );
  return stillThere ? 'moved-for-the-whole' : 'place-gone';
}

const isNew = ({ referrals }: Snapshot, id: ReferralId, asAt: ProposalKept['asAt']): boolean =>
  referrals.some((referral) => referral.id === id && referral.receivedOn > asAt);

const homesOf = (places: ProposalKept['places'] | null): readonly HomeId[] | null =>
  places === null ? null : places.map(({ home }) => home);

const asText = (places: ProposalKept['places'] | null): string =>
  (places ?? [])
    .map(({ home, children }) => `${home}:${[...children].sort().join()}`)
    .sort()
    .join(' ');

/** What the next day is compared with. */
export const keptOf = ({ asAt, places }: Pick<Proposal, 'asAt' | 'places'>): ProposalKept => ({
  asAt,
  places: places.map(({ referral, children, home }) => ({ referral, children, home })),
});
