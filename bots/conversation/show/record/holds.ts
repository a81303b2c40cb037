// What is kept for whom until when: one hold just made or changed, and all that a person may see.

import {
  type Action,
  type Block,
  button,
  buttons,
  carrying,
  heading,
  quiet,
  type Reply,
  text,
} from '#bots/replies/index';
import { dayText, list } from '#bots/words/amounts';
import { whoText } from '#bots/words/record/codes';
import { holdWords, keptText } from '#bots/words/record/holds';
import { momentText } from '#bots/words/record/times';
import type { HoldShown } from '#src/services/index';
import { ofNobody, ofRecord } from '../../carries.js';

/** `first` is said before it: what was just done, beside what stands now. */
export function keptReply(holds: readonly HoldShown[], now: Date, first: readonly string[] = []): Reply {
  const [hold] = holds;
  if (hold === undefined) return holdsReply([], null, now);
  const undo = holds.every(({ canUndoUntil }) => canUndoUntil !== null) ? hold.canUndoUntil : null;
  const ids = list(holds.map(({ id }) => id));
  return {
    summary: 'A place is kept.',
    carries: ofNobody,
    blocks: carrying(ofRecord, [
      ...first.map(text),
      text(keptText(holds, now)),
      quiet(
        `${ids}. ${holdWords.placeFrom(dayText(hold.from))}${undo === null ? '' : ` ${holdWords.undoUntil(momentText(undo, now))}`}`,
      ),
      ...(holds.length === 1 ? [] : [splitTable(holds)]),
      ...buttons([
        ...(undo === null ? [] : [button('undo')]),
        ...(holds.length === 1 ? [button(`propose ${hold.homeId} for ${hold.referralId}`)] : []),
        button(`release ${hold.id}`),
        button('holds'),
      ]),
    ]),
  };
}

const splitTable = (holds: readonly HoldShown[]): Block => ({
  kind: 'table',
  head: holdWords.head.slice(0, 3),
  rows: holds.map(({ id, homeId, children }) => [id, homeId, list(children)]),
});

export function releasedReply(holds: readonly HoldShown[], now: Date): Reply {
  const undo = holds[0]?.canUndoUntil ?? null;
  return {
    summary: 'A place is free again.',
    carries: ofNobody,
    blocks: carrying(ofRecord, [
      text(holdWords.released(holds.length)),
      ...(undo === null ? [] : [quiet(holdWords.undoUntil(momentText(undo, now)))]),
      ...buttons([button('undo'), button('holds')]),
    ]),
  };
}

export function holdsReply(holds: readonly HoldShown[], referral: string | null, now: Date): Reply {
  const rows = holds.map(({ id, homeId, referralId, children, until, by }) => [
    id,
    homeId,
    children.length > 1 ? `${referralId} (${children.length} children)` : referralId,
    momentText(until, now),
    whoText(by),
  ]);
  const none = referral === null ? holdWords.none : holdWords.noneFor(referral);
  const releases: readonly Action[] = holds.slice(0, 3).map(({ id }) => button(`release ${id}`));
  return {
    summary: 'The places that are kept.',
    carries: ofNobody,
    blocks: carrying(ofRecord, [
      heading(holdWords.title),
      ...(rows.length === 0 ? [text(none)] : [{ kind: 'table', head: holdWords.head, rows } as const]),
      ...buttons([...releases, button('referrals'), button('decisions')]),
    ]),
  };
}
