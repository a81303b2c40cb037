// The rule book under a policy -> JSON.

import { type Policy, pointsGroups } from '#src/domain/index';
import type { Rule } from '#src/rules/index';
import { schemaVersion } from '../parts.js';
import type { RulesJson } from '../rules.js';

export const rulesToJson = (rules: readonly Rule[], ruleBook: string, policy: Policy): RulesJson => ({
  version: schemaVersion,
  kind: 'rules',
  ruleBook,
  policy: `${policy.name} ${policy.version}`,
  rules: rules.map((rule) => ({
    rule: rule.id,
    sentence: rule.sentence,
    class: rule.class,
    source: rule.source,
    inForce: rule.inForce,
    departure: rule.departure,
    ...weightOf(rule, policy),
  })),
});

function weightOf({ id }: Rule, { weights }: Policy): Pick<RulesJson['rules'][number], 'group' | 'ofHundredths'> {
  const group = pointsGroups.find((each) => weights[each][id] !== undefined);
  return group === undefined
    ? { group: null, ofHundredths: 0 }
    : { group, ofHundredths: Math.round((weights[group][id] ?? 0) * 100) };
}
