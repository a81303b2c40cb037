// The one PGlite of a store, and another in its place once it has broken down: a full disk can end PostgreSQL itself, and
// asking it again would then wait for ever.

import type { PGlite } from '@electric-sql/pglite';
import { StoreError } from '../errors.js';

export class Engine {
  #pglite: PGlite;
  #broken = false;
  readonly #restart: (() => Promise<PGlite>) | null;

  /** `restart` starts another on the same folder, which recovers what was committed. Null where nothing is kept. */
  constructor(pglite: PGlite, restart: (() => Promise<PGlite>) | null = null) {
    this.#pglite = pglite;
    this.#restart = restart;
  }

  get pglite(): PGlite {
    return this.#pglite;
  }

  get closed(): boolean {
    return this.#pglite.closed;
  }

  /** True while this one may be asked. */
  runs(pglite: PGlite): boolean {
    return pglite === this.#pglite && !this.#broken;
  }

  breakDown(): void {
    this.#broken = true;
  }

  /** One that runs: started anew where it must be. Throws where it does not start yet; the next who asks tries again. */
  async running(): Promise<PGlite> {
    if (!this.#broken) return this.#pglite;
    if (this.#restart === null) throw new StoreError('cannot-open', 'the database broke down, and was kept nowhere');
    this.#pglite = await this.#restart();
    this.#broken = false;
    return this.#pglite;
  }

  /** One that broke down is past closing: its folder is made good by whoever opens it next. */
  async close(): Promise<void> {
    if (!this.#broken) await this.#pglite.close();
  }
}
