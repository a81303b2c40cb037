export { createServices, type ServicesDeps } from './create-services.js';
export type * from './services.js';
export * from './terms.js';
