// Text sealed for one place: AES-256-GCM under a key of the ring, bound to its table, column and row.
// `v1.<key id>.<base64url of iv, tag and ciphertext>`: moved to another place, or changed, it doesn't open.

import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import { StoreError } from '../errors.js';
import type { KeyRing } from './keys/key-ring.js';

export interface Place {
  readonly table: string;
  readonly column: string;
  /** The row's key: its reference, or several columns in the order of the table's key. */
  readonly row: string | number | readonly (string | number)[];
}

/** Why an envelope is refused. */
export type SealFault = 'not-an-envelope' | 'unknown-key' | 'changed-or-moved';

const ALGORITHM = 'aes-256-gcm';
/** Bytes. A random IV of 96 bits is good for 2^32 envelopes of one key (NIST SP 800-38D 8.3). */
const IV = 12;
const TAG = 16;
const SHAPE = /^v1\.([A-Za-z0-9-]{1,40})\.([A-Za-z0-9_-]{38,})$/;

/** Each sealing differs, of the same text too: equal envelopes never tell that two people share a birth date. */
export function sealText(ring: KeyRing, place: Place, text: string): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(ALGORITHM, keyNamed(ring, ring.current, place), iv, { authTagLength: TAG });
  cipher.setAAD(boundTo(place));
  const sealed = [cipher.update(text, 'utf8'), cipher.final()];
  return `v1.${ring.current}.${Buffer.concat([iv, cipher.getAuthTag(), ...sealed]).toString('base64url')}`;
}

/** Throws a StoreError `cannot-unseal` that names the place, and nothing that was sealed. */
export function unsealText(ring: KeyRing, place: Place, envelope: string): string {
  const [, id, body] = SHAPE.exec(envelope) ?? [];
  if (id === undefined || body === undefined) throw cannotUnseal(place, 'not-an-envelope');
  const key = keyNamed(ring, id, place);
  const bytes = Buffer.from(body, 'base64url');
  try {
    const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV), { authTagLength: TAG });
    decipher.setAAD(boundTo(place));
    decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
    return decipher.update(bytes.subarray(IV + TAG), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw cannotUnseal(place, 'changed-or-moved');
  }
}

/** Null for what is no envelope of ours. */
export const keyIdOf = (envelope: string): string | null => SHAPE.exec(envelope)?.[1] ?? null;

/** As an envelope of this place says of itself: `child.sealed.C-1042`. */
export function nameOf({ table, column, row }: Place): string {
  return `${table}.${column}.${typeof row === 'object' ? JSON.stringify(row) : row}`;
}

const boundTo = (place: Place) => Buffer.from(nameOf(place), 'utf8');

function keyNamed(ring: KeyRing, id: string, place: Place): KeyObject {
  const key = ring.find(id);
  if (key === null) throw cannotUnseal(place, 'unknown-key', id);
  return key;
}

const because: Readonly<Record<SealFault, string>> = {
  'not-an-envelope': 'it is not sealed',
  'unknown-key': 'the key is not held',
  'changed-or-moved': 'it was changed, moved from another row, or sealed with another key of that id',
};

function cannotUnseal(place: Place, fault: SealFault, keyId?: string): StoreError {
  const key = keyId === undefined ? '' : ` (key ${keyId})`;
  return new StoreError('cannot-unseal', `${nameOf(place)} does not open: ${because[fault]}${key}`, {
    table: place.table,
    constraint: place.column,
    met: fault,
  });
}
