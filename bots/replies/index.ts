export { asText } from './as-text.js';
export * from './build.js';
export { type Carried, type Carries, carriedKinds, kindsOf } from './carried.js';
export { type Limits, redact } from './redact.js';
export type * from './reply.js';
