export type { ListChange } from '#src/matching/index';
export type { FieldChange, PolicyChecked } from './check-policy.js';
export { createServices, type ServicesDeps } from './create-services.js';
export type * from './services.js';
export * from './terms.js';
