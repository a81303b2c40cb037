// Two options side by side: only what differs, in natural units.

import { aWeek, dayText, list, points, straightMiles } from '#bots/words/amounts';
import { differenceNames as names } from '#bots/words/explaining';
import { bandWords, standingWords } from '#bots/words/kinds';
import { gateTitle, sayQuestion, sayRuleName } from '#bots/words/verdict-words';
import type { RankedOption, RuleFinding } from '#src/services/index';

export type Row = readonly [name: string, a: string, b: string];

/** Empty when nothing a person would act on differs. */
export function differences(a: RankedOption, b: RankedOption): readonly Row[] {
  const row = (name: string, say: (option: RankedOption) => string): Row => [name, say(a), say(b)];
  const rules = a.findings.map((finding, i): Row => {
    const other = b.findings[i] ?? finding;
    const scored = finding.points !== other.points;
    // Met, or nothing to meet, with the same points: not a difference a person would act on.
    if (!scored && isFine(finding) && isFine(other)) return [finding.rule, '', ''];
    return [sayRuleName(finding.rule), verdict(finding, scored), verdict(other, scored)];
  });
  return [
    row(names.band, ({ band }) => bandWords[band]),
    row(names.family, ({ connected }) => (connected ? 'yes' : 'no')),
    row(names.miles, ({ straight }) => (straight === null ? 'not known' : straightMiles(straight))),
    row(names.cost, ({ cost }) => aWeek(cost.total)),
    row(names.together, ({ parts }) => (parts.length > 1 ? `split over ${parts.length} homes` : 'one home')),
    ofEachAlone(names.gates, a.gates.map(gateTitle), b.gates.map(gateTitle)),
    ofEachAlone(names.questions, a.questions.map(sayQuestion), b.questions.map(sayQuestion)),
    ...rules,
    row(names.confirmed, ({ parts }) =>
      list(parts.map((part) => (part.confirmed === null ? 'never' : dayText(part.confirmed.on)))),
    ),
    row(names.points, (option) => points(option.points.total)),
  ].filter(([, left, right]) => left !== right);
}

/** What both have alike is no difference. */
function ofEachAlone(name: string, a: readonly string[], b: readonly string[]): Row {
  const alone = (some: readonly string[], others: readonly string[]) =>
    list([...new Set(some)].filter((each) => !others.includes(each))) || 'nothing more';
  return [name, alone(a, b), alone(b, a)];
}

const isFine = ({ status }: RuleFinding): boolean => status === 'met' || status === 'not-applicable';

const verdict = (finding: RuleFinding, scored: boolean): string =>
  scored ? `${standingWords(finding)}, ${points(finding.points)} of ${points(finding.of)}` : standingWords(finding);
