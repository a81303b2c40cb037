// Words of the record are sealed as they are written and opened as they are read: nobody above the store meets an envelope.

import type { Kysely } from 'kysely';
import { ringOf } from '../../identity/ring-of.js';
import { sealText, unsealText } from '../../identity/seal.js';
import type { Database } from '../../tables/index.js';

export type Row = string | readonly (string | number)[];

export const sealed = (
  db: Kysely<Database>,
  table: string,
  column: string,
  row: Row,
  text: string | null,
): string | null => (text === null ? null : sealText(ringOf(db), { table, column, row }, text));

export const opened = (
  db: Kysely<Database>,
  table: string,
  column: string,
  row: Row,
  envelope: string | null,
): string | null => (envelope === null ? null : unsealText(ringOf(db), { table, column, row }, envelope));
