// The keys that identity is sealed with: one to seal, and older ones that still open what they sealed.

import { createSecretKey, type KeyObject } from 'node:crypto';

export interface Key {
  /** Stands in every envelope: letters, digits and hyphens. */
  readonly id: string;
  /** 32 bytes. */
  readonly secret: Uint8Array;
}

export interface GivenKeys {
  /** The first seals. */
  readonly keys: readonly Key[];
  /** The file they came from, where a rotation may add one; null where they came from the environment. */
  readonly file: string | null;
}

export type KeyOrigin =
  | 'given'
  /** Made by us, beside the data: it keeps nobody out who can copy both. */
  | 'demo-file'
  /** Known to everybody: for invented people on a server. */
  | 'demo-known'
  /** Known to everybody, and what it seals is gone when the process ends. */
  | 'memory';

/** Holds keys so that no log or message can print them. */
export class KeyRing {
  readonly origin: KeyOrigin;
  readonly file: string | null;
  #current: string;
  #keys: ReadonlyMap<string, KeyObject>;
  readonly #readAgain: (() => readonly Key[]) | null;

  /** `readAgain` gives the keys of a file that another process may have added to. */
  constructor({ keys, file }: GivenKeys, origin: KeyOrigin, readAgain: (() => readonly Key[]) | null = null) {
    this.origin = origin;
    this.file = file;
    this.#readAgain = readAgain;
    this.#current = firstOf(keys).id;
    this.#keys = asObjects(keys);
  }

  /** The id of the key that seals. */
  get current(): string {
    return this.#current;
  }

  get ids(): readonly string[] {
    return [...this.#keys.keys()];
  }

  /** Null where the ring has no such key, its file read again. */
  find(id: string): KeyObject | null {
    const key = this.#keys.get(id);
    if (key !== undefined || this.#readAgain === null) return key ?? null;
    this.take(this.#readAgain());
    return this.#keys.get(id) ?? null;
  }

  /** Seals with the first of these from now on; what the ring had still opens. */
  take(keys: readonly Key[]): void {
    this.#current = firstOf(keys).id;
    this.#keys = new Map([...asObjects(keys), ...[...this.#keys].filter(([id]) => keys.every((key) => key.id !== id))]);
  }
}

const asObjects = (keys: readonly Key[]) => new Map(keys.map(({ id, secret }) => [id, createSecretKey(secret)]));

function firstOf(keys: readonly Key[]): Key {
  const [first] = keys;
  if (first === undefined) throw new Error('a key ring holds at least one key');
  return first;
}
