// Keys as text, for the environment or a file: `id:base64 of 32 bytes`, the first of which seals. Imports no database.

import { randomBytes } from 'node:crypto';
import type { Key } from './key-ring.js';

export const keysExpected =
  'keys as id:base64 of 32 bytes with spaces or lines between, each id once, the first to seal with; "placewell keys new" makes one';

const ONE = /^([A-Za-z0-9][A-Za-z0-9-]{0,39}):([A-Za-z0-9+/_-]{43})=?$/;

/** Null where the text is not keys. Never quoted in an answer: it is secret. Lines that begin with # are remarks. */
export function parseKeys(text: string): readonly Key[] | null {
  const words = text
    .replace(/^#.*$/gm, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const keys: Key[] = [];
  for (const word of words) {
    const [, id, secret] = ONE.exec(word) ?? [];
    if (id === undefined || secret === undefined || keys.some((key) => key.id === id)) return null;
    keys.push({ id, secret: Buffer.from(secret, 'base64') });
  }
  return keys.length === 0 ? null : keys;
}

export const keyText = ({ id, secret }: Key): string => `${id}:${Buffer.from(secret).toString('base64')}`;

/** `prefix` and eight digits of chance: an id is never used for another key. */
export const newKey = (prefix = 'k'): Key => ({
  id: `${prefix}-${randomBytes(4).toString('hex')}`,
  secret: randomBytes(32),
});
