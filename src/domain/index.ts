// The nouns, units and ids of the field. Imports nothing of ours.

export * from './capacity.js';
export * from './child.js';
export * from './county.js';
export * from './family.js';
export * from './home.js';
export * from './household.js';
export * from './ids.js';
export * from './law/authority-names.js';
export * from './law/gate.js';
export * from './law/legal.js';
export * from './law/links.js';
export * from './law/nations.js';
export * from './law/verdict.js';
export * from './measures/geo.js';
export * from './measures/time.js';
export * from './measures/units.js';
export * from './measures/working-days.js';
export * from './needs.js';
export * from './placement.js';
export * from './places.js';
export * from './policy.js';
export * from './provider.js';
export * from './reasons/index.js';
export * from './record/index.js';
export * from './referral.js';
export * from './snapshot.js';
