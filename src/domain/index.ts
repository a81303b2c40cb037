// The nouns, units and ids of the field. Imports nothing of ours.

export * from './capacity.js';
export * from './child.js';
export * from './county.js';
export * from './family.js';
export * from './geo.js';
export * from './home.js';
export * from './household.js';
export * from './ids.js';
export * from './needs.js';
export * from './placement.js';
export * from './places.js';
export * from './policy.js';
export * from './provider.js';
export * from './reasons/index.js';
export * from './referral.js';
export * from './snapshot.js';
export * from './time.js';
export * from './units.js';
export * from './verdict.js';
