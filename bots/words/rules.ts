// The short label of each rule, for tables and lists: "School kept".

import { type RuleId, ruleById } from '#src/services/terms';

/** A rule the book no longer holds is named by its id in words. */
export const sayRuleName = (rule: RuleId): string => ruleById(rule)?.title ?? rule.replaceAll('-', ' ');
