export type * from './answer.js';
export { bands } from './answer.js';
