// Verdicts as tables: what earned points, adding up to the total, and what is only met or not.

import { type Block, carrying, folded } from '#bots/replies/index';
import { points, signed } from '#bots/words/amounts';
import { explaining } from '#bots/words/explaining';
import { classWords, groupWords, inForceText, sourceText, standingWords } from '#bots/words/kinds';
import { reasons } from '#bots/words/option-lines';
import { sayRuleName } from '#bots/words/verdict-words';
import type { RankedOption, Rule, RuleFinding } from '#src/services/index';
import { pointsGroups } from '#src/services/terms';
import { ofCase, ofOption } from '../carries.js';

/** One table a group, each with its own sum; the last line is the total. */
export function pointsTables({ findings, points: { total, groups } }: RankedOption): readonly Block[] {
  const used = pointsGroups.filter((group) => groups[group].of > 0);
  const tables = used.map(
    (group): Block => ({
      kind: 'table',
      title: `${groupWords[group]}: ${points(groups[group].points)} of ${points(groups[group].of)}`,
      head: explaining.pointsHead,
      rows: findings.filter((each) => each.group === group).map(scoredRow),
    }),
  );
  const sum = used.map((group) => signed(groups[group].points)).join(' ');
  return carrying(ofOption, [
    ...tables,
    { kind: 'text', text: `${explaining.total}: ${sum} = ${points(total)} of 100.` },
  ]);
}

export const unscoredTable = (
  findings: readonly RuleFinding[],
  title: string = explaining.unscored,
): readonly Block[] =>
  findings.length === 0
    ? []
    : carrying(ofOption, [{ kind: 'table', title, head: explaining.ruleHead, rows: findings.map(row) }]);

const row = (finding: RuleFinding): readonly string[] => [nameOf(finding), standingWords(finding), reasons(finding)];

const scoredRow = (finding: RuleFinding): readonly string[] => [
  nameOf(finding),
  standingWords(finding),
  `${signed(finding.points)} of ${points(finding.of)}`,
  reasons(finding),
];

const nameOf = ({ rule, essential }: RuleFinding): string =>
  `${sayRuleName(rule)}${essential ? explaining.essential : ''}`;

/** Each rule's own sentence, source and who may depart from it. */
/** Which rules apply tells of the children, though the sentences are the book's. */
export const sourcesOf = (findings: readonly RuleFinding[], book: readonly Rule[]): readonly Block[] =>
  carrying(
    ofCase,
    folded(explaining.sources, [
      {
        kind: 'facts',
        facts: findings
          .flatMap(({ rule }) => book.filter(({ id }) => id === rule))
          .map((rule) => ({
            name: sayRuleName(rule.id),
            value: ruleInFull(rule),
          })),
      },
    ]),
  );

export const ruleInFull = (rule: Rule): string =>
  `${rule.sentence} (${classWords[rule.class]}; ${sourceText(rule.source)}; ${explaining.inForce(inForceText(rule.inForce))}.) ${explaining.departure(rule.departure)}`;
