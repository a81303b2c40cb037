// The council's data in PostgreSQL: open a store, then read and write by noun.

export * from './backup/index.js';
export { readCounty, writeCounty } from './county/county.js';
export type { KindToSave, RowsToSave } from './county/rows-to-save.js';
export { type Saving, saveRows } from './county/save-rows.js';
export { readSnapshot, type SnapshotWanted } from './county/snapshot.js';
export { type Announcement, acquireLock, type Lock, readLock } from './embedded/lock.js';
export type { Owner } from './embedded/owner.js';
export { StoreError, type StoreErrorCode } from './errors.js';
export { readKeyFile } from './identity/keys/key-file.js';
export type { GivenKeys, Key } from './identity/keys/key-ring.js';
export { keyText, newKey, parseKeys } from './identity/keys/key-text.js';
export { type KeysHeld, keysHeld } from './identity/keys-held.js';
export { ringOf } from './identity/ring-of.js';
export { type Rotated, rotateKeys } from './identity/rotate-keys.js';
export { type Place, sealText, unsealText } from './identity/seal.js';
export type { StoreLog } from './log.js';
export { migrate } from './migrate.js';
export { type OpenOptions, openStore, type Where } from './open.js';
export { readCouncil, saveCouncil } from './queries/council.js';
export { dataVersionAt, readDataVersion } from './queries/data-version.js';
export { keepProposal, type ProposalRecord, readProposalBefore } from './queries/proposals.js';
export { recall, remember } from './queries/threads.js';
export { doneBefore, keepDone } from './record/act-done.js';
export { type Anchor, type AnchorTold, anchorsBeside, keepAnchor, lastAnchor } from './record/anchors.js';
export { appendAudit, auditLines, auditOf, type LinesWanted } from './record/audit.js';
export {
  countActs,
  type Head,
  type KeptSight,
  readChain,
  readFalseBody,
  readHashAt,
  readHead,
  type SealedLine,
} from './record/chain.js';
export * from './record/decisions/index.js';
export * from './record/holds/index.js';
export * from './record/jobs/index.js';
export { addNotice, type NoticeToAdd } from './record/notices.js';
export * from './record/rights/index.js';
export { bodyOf, keepSight, type SightForm, type SightLine, type SightToKeep, sightsOf } from './record/sights.js';
export * from './record/staff/index.js';
export type { Fill, Store } from './store.js';
export type { Database } from './tables/index.js';
export { inTransaction, type Tx } from './transaction.js';
