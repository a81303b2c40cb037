// rules: the rule book in reading order, as text, as JSON or as the page docs/rules.md.

import { dayText } from '#bots/words/amounts';
import { inForceText, sourceText } from '#bots/words/kinds';
import { roleWords } from '#bots/words/roles';
import { catalogue, type Entry, gates, inForceOn, type Rule, ruleBookVersion, timers } from '#src/rules/index';
import { rulesToJson } from '#src/services/schemas/to-json/index';
import type { Book } from '#src/services/schemas/to-json/rules';
import type { WorkWithoutData } from './desk.js';
import { exitCodes } from './outcome/exit-codes.js';
import { rulesPage } from './rule-book/page.js';

/** With `--as-at`, only what is in force on that day. */
export const rules: WorkWithoutData = ({ options: { markdown } }, { policy, asAt }) => {
  const then = <E extends Entry>(all: readonly E[]) =>
    asAt === null ? all : all.filter((each) => inForceOn(each, asAt));
  const book: Book = {
    rules: then(catalogue),
    gates: then(gates),
    timers: then(timers),
    version: ruleBookVersion,
  };
  const json = rulesToJson(book, policy);
  if (markdown !== undefined) return { exit: exitCodes.answer, json, text: rulesPage(book).trimEnd() };
  const weight = ({ id, scores }: Rule) =>
    scores === undefined ? '' : `; ${scores}, ${policy.weights[scores][id] ?? 0} points`;
  const text = [
    `Rule book ${json.ruleBook}, policy ${json.policy}${asAt === null ? '' : `: what is in force on ${dayText(asAt)}`}`,
    ...book.rules.flatMap((rule) => ['', `${rule.id} (${words[rule.class]}${weight(rule)})`, ...linesOf(rule)]),
    '',
    'Gates',
    ...book.gates.flatMap((gate) => ['', `${gate.id} (${roleWords[gate.role]})`, ...linesOf(gate)]),
    '',
    'Timers',
    ...book.timers.flatMap((timer) => ['', `${timer.id} (${roleWords[timer.role]})`, ...linesOf(timer)]),
  ].join('\n');
  return { exit: exitCodes.answer, json, text };
};

const linesOf = (entry: Entry): readonly string[] => [
  `  ${entry.sentence}`,
  `  Source: ${sourceText(entry.source)}`,
  `  In force: ${inForceText(entry.inForce)}`,
  `  Departure: ${entry.departure}`,
];

const words = { hard: 'law: nobody may override', gated: 'needs approval', duty: 'duty', policy: 'policy' } as const;
