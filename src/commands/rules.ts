// rules: the rule book in reading order, with each rule's source, dates and points.

import { catalogue, ruleBookVersion, rulesInForce } from '#src/rules/index';
import { rulesToJson } from '#src/services/schemas/to-json/index';
import { exitCodes } from './outcome/exit-codes.js';
import type { WorkWithoutData } from './work.js';

/** With `--as-at`, only the rules in force on that day. */
export const rules: WorkWithoutData = (_order, { policy, asAt }) => {
  const json = rulesToJson(asAt === null ? catalogue : rulesInForce(asAt), ruleBookVersion, policy);
  const text = [
    `Rule book ${json.ruleBook}, policy ${json.policy}`,
    ...json.rules.flatMap((rule) => [
      '',
      `${rule.rule} (${words[rule.class]}${rule.group === null ? '' : `; ${rule.group}, ${rule.ofHundredths / 100} points`})`,
      `  ${rule.sentence}`,
      `  Source: ${[rule.source.title, rule.source.section].filter((each) => each !== null).join(', ')} (${rule.source.provenance})`,
      `  In force: ${rule.inForce.from ?? 'from the beginning'} to ${rule.inForce.to ?? 'now'}`,
      `  Departure: ${rule.departure}`,
    ]),
  ].join('\n');
  return { exit: exitCodes.answer, json, text };
};

const words = { hard: 'law: nobody may override', gated: 'needs approval', duty: 'duty', policy: 'policy' } as const;
