// The same tests on the embedded store and, where PLACEWELL_TEST_POSTGRES names one, on a real server.

import { describe, expect, inject, test } from 'vitest';
import type { Store } from '#src/store/index';
import { freshStore } from '../helpers/store.js';
import { openNew } from './server.js';

/** `open` gives an empty, migrated store; whoever opens it closes it. */
export function onEveryStore(
  what: string,
  tests: (open: () => Promise<Store>, kind: 'memory' | 'server') => void,
): void {
  describe(`${what}, in memory`, () => tests(() => freshStore(), 'memory'));
  const server = inject('postgres');
  if (server !== null) describe(`${what}, on a server`, () => tests(() => openNew(server), 'server'));
}

/** For what only a server can show: PGlite has one session. */
export function onAServer(what: string, tests: (open: () => Promise<Store>) => void): void {
  const server = inject('postgres');
  describe(`${what}, on a server`, () => {
    if (server === null)
      test('has no server here: PLACEWELL_TEST_POSTGRES names none', () => expect(server).toBeNull());
    else tests(() => openNew(server));
  });
}
