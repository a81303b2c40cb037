// Where the data is: a folder of its own, or a PostgreSQL server.

import { resolve } from 'node:path';
import { type Config, isDatabaseUrl, type KeysFrom } from '#src/config';
import { defaultDataFolder } from '../edge/program.js';
import { badInput, type Refused } from '../outcome/outcome.js';

export type DataPlace = (
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'server'; readonly url: string }
) & {
  /** What its people are sealed with; left out, a demo key. */
  readonly keys?: KeysFrom;
};

export type Placed =
  | { readonly ok: true; readonly place: DataPlace }
  | { readonly ok: false; readonly refused: Refused };

/** `--data` goes before DATABASE_URL; with neither, the project's own folder. */
export function dataPlace(asked: string | undefined, config: Config, folder: string): Placed {
  const placed = placeOf(asked, config, folder);
  return placed.ok && config.keys !== null
    ? { ok: true, place: { ...placed.place, keys: keysIn(config.keys, folder) } }
    : placed;
}

/** A relative path of a key file starts where the others do. */
const keysIn = (keys: KeysFrom, folder: string): KeysFrom =>
  keys.kind === 'file' ? { kind: 'file', path: resolve(folder, keys.path) } : keys;

function placeOf(asked: string | undefined, config: Config, folder: string): Placed {
  const given = asked ?? config.databaseUrl;
  if (given === null) return { ok: true, place: { kind: 'folder', folder: defaultDataFolder } };
  if (isDatabaseUrl(given)) return { ok: true, place: { kind: 'server', url: given } };
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(given))
    return { ok: true, place: { kind: 'folder', folder: resolve(folder, given) } };
  return {
    ok: false,
    refused: badInput('bad-data-place', 'Placewell keeps its data in a folder or in PostgreSQL.', {
      problems: [
        {
          where: '--data',
          expected: 'a folder or a postgres:// URL',
          received: `a ${given.slice(0, given.indexOf(':'))}:// URL`,
        },
      ],
    }),
  };
}
