// Decisions in a list: all that a person may see, or those that wait for them.

import { button, buttons, carrying, heading, listOf, type Reply, text } from '#bots/replies/index';
import { count, weekdayText } from '#bots/words/amounts';
import { decisionStateWords, decisionWords, placesText } from '#bots/words/record/decisions';
import type { DecisionShown } from '#src/services/index';
import { ofNobody, ofRecord } from '../../carries.js';
import { rolesOf } from './gates.js';

const MOST = 30;

export const decisionsReply = (decisions: readonly DecisionShown[], title: string, none: string): Reply => ({
  summary: decisions.length === 0 ? 'No decision to show.' : `${count(decisions.length, 'decision')}.`,
  carries: ofNobody,
  blocks: carrying(ofRecord, [
    heading(title),
    ...(decisions.length === 0 ? [text(none)] : []),
    ...listOf(
      decisionWords.listTitle,
      decisions.slice(0, MOST).map((each) => ({
        number: null,
        head: `${each.id} · ${placesText(each)} for ${each.referralId}`,
        line: `${decisionStateWords[each.state]} · from ${weekdayText(each.startOn)}`,
        ...noteOf(each),
        details: [],
        muted: false,
        actions: [button(`decision ${each.id}`, each.id)],
      })),
    ),
    ...buttons([
      ...decisions.slice(0, 4).map(({ id }) => button(`decision ${id}`)),
      button('referrals'),
      button('holds'),
    ]),
  ]),
});

function noteOf({ gates, state }: DecisionShown): { readonly note?: string } {
  const open = gates.filter(({ answer }) => answer === null);
  return state === 'proposed' && open.length > 0
    ? { note: `${count(open.length, 'approval')} open: ${rolesOf(open)}` }
    : {};
}
