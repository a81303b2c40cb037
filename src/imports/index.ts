// CSV in and out: files to accepted values and issues, and values back to the same files. Pure.

export type { Imported, Kind } from './columns/kind.js';
export type { ImportFile } from './columns/row.js';
export { exportRows, importRows, isKind, kindNames, kinds, rowsOf, writeRows } from './import-rows.js';
export type { Issue } from './issue.js';
export { type Known, knownOf, nothingKnown } from './known.js';
export { learn } from './learn.js';
export { lookUp, type PostcodeDirectory, type PostcodePlace, postcodeDirectory } from './postcodes/directory.js';
export { resolveChildren, resolveHomes, resolveReferrals } from './postcodes/resolve.js';
export * from './rows.js';
