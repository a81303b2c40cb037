// The short boards: vacancies, open referrals and the rule book.

import { type Block, button, buttons, folded, heading, quiet, type Reply, text } from '#bots/replies/index';
import { dayText, list } from '#bots/words/amounts';
import { boards, urgencyWords } from '#bots/words/boards';
import { classWords, homeWords, inForceText, sourceText } from '#bots/words/kinds';
import { sayRuleName } from '#bots/words/verdict-words';
import type { ReferralSummary, Rule, Vacancies } from '#src/services/index';

export const vacanciesReply = ({ asAt, lines, dataVersion }: Vacancies): Reply => ({
  summary: 'Vacancies by type of home.',
  blocks: [
    heading(boards.vacancies(dayText(asAt))),
    ...(lines.length === 0
      ? [text(boards.noHomes)]
      : [
          table(
            boards.vacancyHead,
            lines.map((line) => [
              homeWords[line.type],
              ...[
                line.homes,
                line.approvedPlaces,
                line.filled,
                line.onHold,
                line.usableForOne,
                line.usableForTwo,
                line.usableForThreeSiblings,
                line.stale,
              ].map((n) => n.toLocaleString('en-GB')),
            ]),
          ),
          text(boards.vacancyNote),
        ]),
    quiet(`Data ${dataVersion}.`),
    ...buttons([button('referrals')]),
  ],
});

/** Reference, ages and urgency: no more about a child than is needed to pick one. */
export function referralsReply(open: readonly ReferralSummary[]): Reply {
  const sorted = open.toSorted((a, b) => Number(b.urgency === 'emergency') - Number(a.urgency === 'emergency'));
  const rows = sorted.map((each) => [
    each.id,
    String(each.children),
    list(each.ages.map(String)),
    urgencyWords[each.urgency],
    dayText(each.neededBy),
  ]);
  return {
    summary: boards.referrals(open.length),
    blocks: [
      heading(boards.referrals(open.length)),
      ...(open.length === 0 ? [text(boards.noReferrals)] : [table(boards.referralHead, rows)]),
      ...buttons(sorted.slice(0, 5).map(({ id }) => button(`match ${id}`))),
    ],
  };
}

export const rulesReply = (book: readonly Rule[]): Reply => ({
  summary: boards.rules(book.length),
  blocks: [
    heading(boards.rules(book.length)),
    ...(['hard', 'gated', 'duty', 'policy'] as const).flatMap((kind) => {
      const rules = book.filter((rule) => rule.class === kind);
      return folded(`${classWords[kind]} (${rules.length})`, rules.length === 0 ? [] : [ruleTable(rules)]);
    }),
  ],
});

const ruleTable = (rules: readonly Rule[]): Block =>
  table(
    boards.ruleHead,
    rules.map((rule) => [sayRuleName(rule.id), rule.sentence, sourceText(rule.source), inForceText(rule.inForce)]),
  );

const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({ kind: 'table', head, rows });
