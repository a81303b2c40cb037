// Columns of the audit: its lines, what was shown, each sight of it, and where the head was told.

import type { Generated } from 'kysely';
import type { AuditAct, Surface } from '#src/domain/index';

/** `seq`, `previous` and `hash` are the trigger's: what is given for them is not kept. */
export interface AuditRow {
  seq: Generated<number>;
  at: Date;
  actor: string;
  act: AuditAct;
  subject: string;
  surface: Surface;
  detail: unknown;
  previous: Generated<Uint8Array | null>;
  hash: Generated<Uint8Array>;
}

export interface ShownRow {
  digest: Uint8Array;
  body: string;
  first_at: Date;
}

export interface SightRow {
  seq: number;
  replay: string;
  form: 'text' | 'json' | 'reply';
  digest: Uint8Array;
}

export interface AnchorRow {
  id: Generated<number>;
  seq: number;
  hash: Uint8Array;
  at: Date;
  told: 'start' | 'close' | 'daily' | 'weekly';
}
