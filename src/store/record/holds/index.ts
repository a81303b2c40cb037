export { lapsePast } from './lapse.js';
export * from './read.js';
export { type TakenTwice, takenTwice } from './taken.js';
export * from './write.js';
