// Nouns of the record: who acts, what is kept and decided, and what the audit says of it.

export * from './audit.js';
export * from './decision.js';
export * from './decision-steps.js';
export * from './declines.js';
export * from './ending.js';
export * from './hold.js';
export * from './keeping.js';
export * from './staff.js';
