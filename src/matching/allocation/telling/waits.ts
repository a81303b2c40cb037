// Who is proposed to wait where it is safe, until when, and what there was instead.

import { waitingAt } from '../joint/beside.js';
import type { ProposedWait } from '../proposal.js';
import type { Column, WaitColumn, WaitingList } from '../waiting-list.js';

/** In the order of the waiting list; what a referral's children wait for alike is told once. */
export function waitsOf(list: WaitingList, chosen: readonly Column[]): readonly ProposedWait[] {
  const told = new Map<string, ProposedWait>();
  const waits = chosen.filter((column) => column.kind === 'wait').sort((a, b) => a.at - b.at);
  for (const column of waits) {
    const { referral } = waitingAt(list, column.at);
    const [until, why] = [column.until, whyOf(list, column)];
    const key = `${referral.id} ${until} ${why}`;
    const together = new Set([...(told.get(key)?.children ?? []), ...column.children]);
    const children = referral.members.map(({ child }) => child.id).filter((id) => together.has(id));
    told.set(key, { referral: referral.id, children, until, why });
  }
  return [...told.values()];
}

function whyOf(list: WaitingList, { at, children }: WaitColumn): ProposedWait['why'] {
  const { columns, passedOver } = waitingAt(list, at);
  const holds = (column: Column) => children.some((child) => column.children.includes(child));
  if (columns.some((column) => column.kind === 'place' && holds(column))) return 'contested';
  return passedOver.some(holds) ? 'worth-less-than-waiting' : 'nothing-suitable';
}
