export { makeAuditTrail } from './audit-trail.js';
export type { Broken, ChainFault } from './follows.js';
export type { ReplayAsked, Replayed, Sighted } from './replay.js';
export { isShownAct, type Shown, type ShownAct, type ShownVersions, shownActs } from './shown.js';
export { type HeadTold, tellHead } from './tell-head.js';
export type { Verified } from './verify.js';
export { type WeeklyDigest, weeklyDigest } from './weekly-digest.js';
