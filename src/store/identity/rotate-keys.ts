// A rotation whole: a new key where the ring's file may take one, then everything sealed anew. Killed, it goes on when run again.

import type { Kysely } from 'kysely';
import type { StaffId, Surface } from '#src/domain/index';
import { appendAudit } from '../record/audit.js';
import type { Database } from '../tables/index.js';
import { inTransaction } from '../transaction.js';
import { isDemo } from './keys/demo.js';
import { readKeyFile, writeKeyFile } from './keys/key-file.js';
import type { KeyRing } from './keys/key-ring.js';
import { newKey } from './keys/key-text.js';
import { ringOf } from './ring-of.js';
import { isRotated, rotate } from './rotate.js';

export interface Rotated {
  readonly current: string;
  /** The key made for it; null where one was waiting, or keys come from the environment. */
  readonly made: string | null;
  readonly envelopes: number;
}

/** No key is made while an earlier rotation is unfinished. Older keys stay in the ring: backups of before need them. */
export async function rotateKeys(
  db: Kysely<Database>,
  by: { readonly actor: StaffId; readonly surface: Surface; readonly at: Date },
): Promise<Rotated> {
  const ring = ringOf(db);
  const made = (await isRotated(db)) ? addKey(ring) : null;
  const envelopes = await rotate(db);
  const done: Rotated = { current: ring.current, made, envelopes };
  if (made !== null || envelopes > 0)
    await inTransaction(db, (tx) =>
      appendAudit(
        tx,
        [{ actor: by.actor, act: 'keys-rotated', subject: 'keys', surface: by.surface, detail: { ...done } }],
        by.at,
      ),
    );
  return done;
}

function addKey(ring: KeyRing): string | null {
  if (ring.file === null) return null;
  const held = readKeyFile(ring.file);
  const key = newKey(isDemo(held[0]?.id ?? '') ? 'demo' : undefined);
  const keys = [key, ...held];
  writeKeyFile(ring.file, keys, 'The first seals; the others open what they sealed, and older backups.');
  ring.take(keys);
  return key.id;
}
