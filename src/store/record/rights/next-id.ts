// References of what the rights keep: "LH-3", "ER-7", "FC-12". A gap means nothing.

import { sql } from 'kysely';
import type { Tx } from '../../transaction.js';

type Numbering = 'legal_hold_number' | 'erasure_number' | 'correction_number';

export async function nextId(tx: Tx, from: Numbering, prefix: string): Promise<string> {
  const { rows } = await sql<{ n: number }>`select nextval(${from}) as n`.execute(tx);
  return `${prefix}-${rows[0]?.n ?? 0}`;
}
