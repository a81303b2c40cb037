export type { Ask } from './ask.js';
export { catalogue, ruleBookVersion, ruleById, rulesInForce } from './catalogue.js';
export { inForceOn, type Rule, type RuleClass, type Source } from './rule.js';
