// rules: the rule book in reading order, with each rule's source, dates and points.

import { inForceText, sourceText } from '#bots/words/kinds';
import { catalogue, type Rule, ruleBookVersion, rulesInForce } from '#src/rules/index';
import { rulesToJson } from '#src/services/schemas/to-json/index';
import type { WorkWithoutData } from './desk.js';
import { exitCodes } from './outcome/exit-codes.js';

/** With `--as-at`, only the rules in force on that day. */
export const rules: WorkWithoutData = (_order, { policy, asAt }) => {
  const book = asAt === null ? catalogue : rulesInForce(asAt);
  const json = rulesToJson(book, ruleBookVersion, policy);
  const weight = ({ id, scores }: Rule) =>
    scores === undefined ? '' : `; ${scores}, ${policy.weights[scores][id] ?? 0} points`;
  const text = [
    `Rule book ${json.ruleBook}, policy ${json.policy}`,
    ...book.flatMap((rule) => [
      '',
      `${rule.id} (${words[rule.class]}${weight(rule)})`,
      `  ${rule.sentence}`,
      `  Source: ${sourceText(rule.source)}`,
      `  In force: ${inForceText(rule.inForce)}`,
      `  Departure: ${rule.departure}`,
    ]),
  ].join('\n');
  return { exit: exitCodes.answer, json, text };
};

const words = { hard: 'law: nobody may override', gated: 'needs approval', duty: 'duty', policy: 'policy' } as const;
