// What can go wrong with the store, as codes a caller can act on. Messages hold ids, paths and codes: never a password.

export type StoreErrorCode =
  | 'data-in-use' // another process owns the folder
  | 'cannot-write' // the folder, or the one it lies in, can't be written
  | 'not-a-data-folder' // the path is a file, or a folder of something else
  | 'other-version' // the folder was made by another major version of PostgreSQL
  | 'cannot-open' // the data is there and the database doesn't start on it
  | 'cannot-connect' // no server answers at that address, or it refuses us
  | 'disk-full' // no room for what was to be written: nothing of it was, and it works again once there is room
  | 'connection-lost' // the database went away in the middle: nothing was written, and another try connects anew
  | 'commit-unknown' // it went away while it was committing: done whole or not at all, and the same delivery tells which
  | 'migration-failed'
  | 'bad-keys' // a key file that can't be read, or holds something else
  | 'key-needed' // real people, and no key to seal them with
  | 'unknown-key' // something is sealed with a key that was not given; `met` names it
  | 'cannot-unseal' // an envelope that was changed, moved, or sealed with another key
  | 'refused-by-schema'; // a row breaks a check, a key or a reference

export interface StoreErrorDetails {
  readonly cause?: unknown;
  /** The process that owns the data, for `data-in-use`. */
  readonly pid?: number;
  /** The table and constraint that refused, for `refused-by-schema`. */
  readonly table?: string;
  readonly constraint?: string;
  /** A code of Node or of PostgreSQL, for `cannot-connect` and what was lost; ids of keys, for `unknown-key`; the fault, for `cannot-unseal`. */
  readonly met?: string;
}

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly pid: number | null;
  readonly table: string | null;
  readonly constraint: string | null;
  readonly met: string | null;

  constructor(code: StoreErrorCode, message: string, details: StoreErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.pid = details.pid ?? null;
    this.table = details.table ?? null;
    this.constraint = details.constraint ?? null;
    this.met = details.met ?? null;
  }
}

/** The text property `code` of an error of Node, of PostgreSQL or of ours; null when it has none. */
export const codeOf = (error: unknown): string | null => textOf(error, 'code');

/** A database error of class 22 (a value no column can hold) or 23 (integrity) as a StoreError; anything else as it came. */
export function refusedBySchema(error: unknown): unknown {
  if (error instanceof StoreError || !/^2[23]...$/.test(codeOf(error) ?? '')) return error;
  const table = textOf(error, 'table') ?? 'the data';
  const constraint = textOf(error, 'constraint') ?? textOf(error, 'column') ?? 'a column';
  // The database's own message and detail quote the row, so they stay behind in `cause`.
  return new StoreError('refused-by-schema', `a row of ${table} was refused by ${constraint}`, {
    cause: error,
    table,
    constraint,
  });
}

function textOf(error: unknown, property: string): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const value: unknown = Reflect.get(error, property);
  return typeof value === 'string' ? value : null;
}
