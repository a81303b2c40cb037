// The short boards: vacancies, open referrals and the rule book.

import { type Block, button, buttons, carrying, folded, heading, quiet, type Reply, text } from '#bots/replies/index';
import { dayText, list } from '#bots/words/amounts';
import { boards, urgencyWords } from '#bots/words/boards';
import { classWords, homeWords, inForceText, sourceText } from '#bots/words/kinds';
import { sayRuleName } from '#bots/words/verdict-words';
import type { ReferralSummary, Rule, Vacancies } from '#src/services/index';
import { NEAREST, SMALLEST, withoutSmallCells } from '#src/services/terms';
import { ofCase, ofNobody, ofReference, ofVersions } from '../carries.js';

export const vacanciesReply = ({ asAt, lines, dataVersion }: Vacancies): Reply => ({
  summary: 'Vacancies by type of home.',
  carries: ofNobody,
  blocks: [
    ...carrying(ofNobody, [
      heading(boards.vacancies(dayText(asAt))),
      ...(lines.length === 0 ? [text(boards.noHomes)] : []),
    ]),
    ...(lines.length === 0 ? [] : [vacancyTable(lines), ...heldNote(lines), vacancyNote]),
    ...carrying(ofVersions, [quiet(`Data ${dataVersion}.`)]),
    ...carrying(ofReference, buttons([button('referrals')])),
  ],
});

/** Nobody is invited to name a referral where others read. */
const vacancyNote: Block = {
  ...text(`${boards.vacancyNote} ${boards.askForOne}`),
  carries: ofReference,
  instead: { ...text(boards.vacancyNote), carries: ofNobody },
};

type VacancyLine = Vacancies['lines'][number];

/** How many are kept, and never for whom. */
function heldNote(lines: readonly VacancyLine[]): readonly Block[] {
  const held = lines.reduce((sum, line) => sum + line.held, 0);
  return held === 0 ? [] : [{ ...quiet(boards.held(held)), carries: ['small-count'] }];
}

/** Where several look on, another table: to the nearest five, and no small cell. */
const vacancyTable = (lines: readonly VacancyLine[]): Block => ({
  ...table(
    boards.vacancyHead,
    lines.map((line) => [homeWords[line.type], ...countsOf(line).map((n) => n.toLocaleString('en-GB'))]),
  ),
  carries: ['small-count'],
  instead: safeTable(lines),
});

const countsOf = (line: VacancyLine): readonly number[] => [
  line.homes,
  line.approvedPlaces,
  line.filled,
  line.onHold,
  line.usableForOne,
  line.usableForTwo,
  line.usableForThreeSiblings,
  line.stale,
];

function safeTable(lines: readonly VacancyLine[]): Block {
  const rows = lines.flatMap((line) => {
    const { usableForOne: one, usableForTwo: two, usableForThreeSiblings: three } = line;
    const [homes = null, forOne, forTwo, forThree, onHold, stale] = withoutSmallCells(line.homes, [
      one,
      two,
      three,
      line.onHold,
      line.stale,
    ]);
    // Places are in those homes: of few homes nothing is told of them either.
    if (homes === null) return [];
    const [places, filled] = withoutSmallCells(line.approvedPlaces, [line.filled]);
    const cells = [homes, places, filled, onHold, forOne, forTwo, forThree, stale];
    return [[homeWords[line.type], ...cells.map((n) => n?.toLocaleString('en-GB') ?? boards.notShown)]];
  });
  return {
    ...table(boards.vacancyHead, rows.length === 0 ? [boards.vacancyHead.map(() => boards.notShown)] : rows),
    title: boards.vacanciesShared(SMALLEST, NEAREST),
    carries: ['supply'],
  };
}

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
    carries: ['demand'],
    blocks: [
      ...carrying(['demand'], [heading(boards.referrals(open.length))]),
      ...carrying(ofCase, open.length === 0 ? [text(boards.noReferrals)] : [table(boards.referralHead, rows)]),
      ...carrying(ofReference, buttons(sorted.slice(0, 5).map(({ id }) => button(`match ${id}`)))),
    ],
  };
}

export const rulesReply = (book: readonly Rule[]): Reply => ({
  summary: boards.rules(book.length),
  carries: ofNobody,
  blocks: carrying(ofNobody, [
    heading(boards.rules(book.length)),
    ...(['hard', 'gated', 'duty', 'policy'] as const).flatMap((kind) => {
      const rules = book.filter((rule) => rule.class === kind);
      return folded(`${classWords[kind]} (${rules.length})`, rules.length === 0 ? [] : [ruleTable(rules)]);
    }),
  ]),
});

const ruleTable = (rules: readonly Rule[]): Block =>
  table(
    boards.ruleHead,
    rules.map((rule) => [sayRuleName(rule.id), rule.sentence, sourceText(rule.source), inForceText(rule.inForce)]),
  );

const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Extract<Block, { readonly kind: 'table' }> => ({ kind: 'table', head, rows });
