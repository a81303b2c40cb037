export type { Ask, Living } from './ask.js';
export {
  catalogue,
  gateDefinition,
  gates,
  ruleBookVersion,
  ruleById,
  rulesInForce,
  testOf,
  timers,
} from './catalogue.js';
export { type Clock, clocksOf, type DueTimer, dueTimers } from './clocks.js';
export { type Entry, type InForce, inForceOn, type Source } from './entry.js';
export { adoptionTurnsOff } from './facts/adoption.js';
export { type RoutedOut, routedOut, routeOf } from './facts/regimes/routed-out.js';
export { type Condition, type GateDefinition, gateFor } from './gate.js';
export { type PolicyIssue, type PolicyRead, readPolicy } from './policy-file.js';
export { type RowId, rowIds, rows } from './rows.js';
export type { Rule, RuleClass } from './rule.js';
export { startingWith } from './starting-with.js';
export type { Due, Timer, TimerFacts } from './timer.js';
export { type WholeCost, wholeCost } from './whole-cost.js';
