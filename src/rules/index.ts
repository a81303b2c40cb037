export type { Ask } from './ask.js';
export { catalogue, ruleBookVersion, ruleById, rulesInForce } from './catalogue.js';
export { type PolicyIssue, type PolicyRead, readPolicy } from './policy-file.js';
export { inForceOn, type Rule, type RuleClass, type Source } from './rule.js';
export { type WholeCost, wholeCost } from './whole-cost.js';
