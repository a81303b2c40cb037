// The words of one verdict: its rule, reasons, approvals, questions and support.

export { sayGate } from './gates.js';
export { sayQuestion } from './questions.js';
export { sayReason } from './reasons/index.js';
export { sayRuleName } from './rules.js';
export { saySupport } from './support.js';
