// One option as one line of a list: key facts first, details on demand.

import { button, type Item } from '#bots/replies/index';
import { list, midSentence, miles, pounds, sentence } from '#bots/words/amounts';
import { gateLines } from '#bots/words/gates';
import { groupWords, standingWords } from '#bots/words/kinds';
import {
  besideCost,
  costLine,
  distanceLine,
  factsAge,
  firstQuestions,
  gapLine,
  groupsLine,
  keyFacts,
  lostLine,
  offerLines,
  optionName,
  stayLine,
  supportLines,
  worstLine,
} from '#bots/words/option-lines';
import { sayRuleName } from '#bots/words/verdict-words';
import type { MatchAnswer, RankedOption, RuleFinding } from '#src/services/index';
import { pointsGroups } from '#src/services/terms';
import { ofOption } from '../carries.js';
import { ownGates } from './gates.js';

/** `note` is a short line of its own under the key facts. */
export function itemOf(option: RankedOption, answer: MatchAnswer, note: string): Item {
  return {
    number: String(option.rank),
    head: optionName(option),
    line: keyFacts(option, answer, ownGates(option, answer)),
    note,
    details: detailsOf(option, answer),
    muted: option.overLimit,
    actions: [button(`why ${option.rank}`)],
    carries: [...ofOption, 'others-loss'],
  };
}

function detailsOf(option: RankedOption, answer: MatchAnswer): readonly string[] {
  const next = answer.options.find(({ rank }) => rank === option.rank + 1);
  return [
    groupsLine(option),
    ...pointsGroups.map((group) =>
      verdictsOf(
        groupWords[group],
        option.findings.filter((each) => each.group === group),
      ),
    ),
    verdictsOf(
      'Without points',
      option.findings.filter((each) => each.group === null),
    ),
    worstLine(option.worst),
    ...stayLine(option),
    ...offerLines(option),
    ...lostLine(option.pairsApart),
    ...firstQuestions(option.questions),
    ...gateLines(ownGates(option, answer), answer.horizon !== null),
    ...supportLines(option),
    costLine(option.cost),
    ...besideCost(option.cost),
    distanceLine(option, answer.milesFrom),
    ...gapLine(option.gapToNext, next, next === undefined ? [] : aheadBy(option, next)),
    ...option.parts.map((part) => factsAge(part, answer.asAt)),
  ].filter((line) => line !== '');
}

const order = { broken: 0, unknown: 1, met: 2, 'not-applicable': 3 } as const;
/** What is not met, then what is not known, then what is still needed, then what is met. */
const worstFirst = (a: RuleFinding, b: RuleFinding): number =>
  order[a.status] - order[b.status] || Number(b.gates.length > 0) - Number(a.gates.length > 0);

/** "The child. Not met: wishes. Met: skills, animals.": each rule named once, under what became of it. */
function verdictsOf(title: string, findings: readonly RuleFinding[]): string {
  const applies = findings.filter(({ status }) => status !== 'not-applicable').toSorted(worstFirst);
  const became = new Map<string, string[]>();
  for (const each of applies) {
    const words = standingWords(each);
    became.set(words, [...(became.get(words) ?? []), midSentence(sayRuleName(each.rule))]);
  }
  const said = [...became].map(([words, rules]) => sentence(`${words}: ${rules.join(', ')}`));
  return said.length === 0 ? '' : `${title}. ${said.join(' ')}`;
}

/** In natural units first; a rule's name where there is no unit. At most three. */
export function aheadBy(a: RankedOption, b: RankedOption): readonly string[] {
  const nearer = isAway(a) ? 0 : Math.round(b.straight ?? 0) - Math.round(a.straight ?? 0);
  const cheaper = (b.cost.total ?? 0) - (a.cost.total ?? 0);
  const units = [
    ...(a.straight !== null && b.straight !== null && nearer > 0 ? [`${miles(nearer)} nearer`] : []),
    ...(a.cost.total !== null && b.cost.total !== null && cheaper >= 100
      ? [`${pounds(Math.round(cheaper / 100) * 100)} a week less`]
      : []),
  ];
  const rules = a.findings
    .map((each, i) => ({
      rule: each.rule,
      group: each.group,
      by: each.points - (b.findings[i]?.points ?? each.points),
    }))
    .filter(({ by, group }) => by > 0 && (group === 'child' || group === 'stability'))
    .sort((x, y) => y.by - x.by)
    .slice(0, 3 - units.length)
    .map(({ rule }) => midSentence(sayRuleName(rule)));
  return rules.length === 0 ? units : [...units, `better on ${list(rules)}`];
}

/** Where home is to be kept away from, nearer is no advantage and is not said as one. */
const isAway = ({ findings }: RankedOption): boolean =>
  findings.some(({ reasons }) => reasons.some(({ code }) => code === 'away-from-home' || code === 'too-close-to-home'));
