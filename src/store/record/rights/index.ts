export * from './chat-copies.js';
export * from './child-rows.js';
export * from './corrections.js';
export * from './entered.js';
export * from './erasures.js';
export * from './legal-holds.js';
export * from './old-rows.js';
export type { Opened } from './open-row.js';
export * from './past-keeping.js';
