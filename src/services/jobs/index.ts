export { type JobDeps, type JobNews, jobsOf } from './catalogue.js';
export type { Job, JobEvent, Tell } from './job.js';
export { type JobsListed, listJobs, type RunNow, runNow } from './now.js';
export { type Running, runSlot } from './run-slot.js';
export { newestDue, nextDue } from './slots.js';
export { tick } from './tick.js';
