export * from './asks.js';
export * from './clocks.js';
export * from './decisions.js';
export * from './gates.js';
export * from './locks.js';
export * from './placements.js';
export * from './to-undo.js';
export * from './views.js';
