// From an option to a placement.

export { makeDecisions } from './make.js';
export * from './measures/index.js';
export { undoDecisions } from './undo.js';
