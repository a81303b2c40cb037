// The words of one verdict: its rule, reasons, approvals, questions and support.

export { gateTitle, sayGate } from './gates.js';
export { sayAsking, sayQuestion } from './questions/index.js';
export { sayReason } from './reasons/index.js';
export { sayRuleName } from './rules.js';
export { saySupport } from './support.js';
