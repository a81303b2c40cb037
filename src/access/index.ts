// Who may see and do what: one place decides, over pages of data that a head of service can check.

export { type AccessAct, accessActs, type Reach, reachOf } from './acts.js';
export { type May, mayDo, type Touched, whoMay } from './decide.js';
export {
  answering,
  type GateAnswered,
  type MayAnswer,
  mayAnswerGate,
  mayCountersign,
  mayWriteDown,
} from './gates.js';
export { officeHours, officesOpen } from './office-hours.js';
export { NEAREST, type SafeCount, SMALLEST, withoutSmallCells } from './small-cells.js';
export { type StandingFacts, standingAt } from './standing.js';
export { type FactKind, factKinds, mayCarry, type Place, places, type Row, surfaceTable } from './surfaces.js';
