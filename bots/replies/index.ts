export { asText } from './as-text.js';
export * from './build.js';
export type * from './reply.js';
