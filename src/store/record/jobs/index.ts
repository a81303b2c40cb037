export * from './job-runs.js';
export * from './tidy.js';
