// The council's data in PostgreSQL: open a store, then read and write by noun.

export { readCounty, writeCounty } from './county/county.js';
export type { KindToSave, RowsToSave } from './county/rows-to-save.js';
export { type Saving, saveRows } from './county/save-rows.js';
export { readSnapshot } from './county/snapshot.js';
export { type Announcement, acquireLock, type Lock, readLock } from './embedded/lock.js';
export type { Owner } from './embedded/owner.js';
export { StoreError, type StoreErrorCode } from './errors.js';
export type { StoreLog } from './log.js';
export { migrate } from './migrate.js';
export { type OpenOptions, openStore, type Where } from './open.js';
export { readCouncil, saveCouncil } from './queries/council.js';
export { readDataVersion } from './queries/data-version.js';
export { keepProposal, type ProposalRecord, readProposalBefore } from './queries/proposals.js';
export { recall, remember } from './queries/threads.js';
export type { Fill, Store } from './store.js';
export type { Database } from './tables/index.js';
