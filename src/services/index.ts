export type { ListChange } from '#src/matching/index';
export type { FieldChange, PolicyChecked } from './check-policy.js';
export { createServices, type ServicesDeps } from './create-services.js';
export * from './jobs/index.js';
export type { ChainFault, Shown, ShownAct, ShownVersions, Verified } from './record/audit/index.js';
export { type HeadTold, tellHead, type WeeklyDigest, weeklyDigest } from './record/audit/index.js';
export { createRecords, type KeptRecords } from './record/create-records.js';
export { type BackupMade, backup, type RestoreMade, type RestoreRefusal, restore } from './record/keeping/index.js';
export type * from './record/records.js';
export type { Acted, ActRefusal } from './record/refusal.js';
export {
  type CorrectAsked,
  type Corrected,
  correctable,
  type SubjectFile,
  type ToErase,
} from './record/rights/index.js';
export type { By, PartAsked } from './record/terms.js';
export type * from './services.js';
export * from './terms.js';
