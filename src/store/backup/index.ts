export type { Fault, Manifest } from './format.js';
export { type Restored, type RestoredRows, type RestoreRefusal, restoreBackup } from './restore.js';
export type { Disk } from './whole-file.js';
export { type BackedUp, type BackupAsked, writeBackup } from './write-backup.js';
