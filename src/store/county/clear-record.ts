// What the record keeps about a county that is replaced: it goes with it. People, accounts and the audit stay.

import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables/index.js';

/**
 * Promises, decisions and cases of children who are there no more, whoever refers to another before it. Only an invented
 * county is ever replaced whole. Staff, posts and accounts outlast it; the audit and what it shows were said, and stay said.
 */
const ofTheCounty = [
  ...(['clock_started', 'decision_placement', 'decision_hold', 'view', 'gate_answer', 'decision_gate'] as const),
  ...(['decision_step', 'decision', 'ask_answer', 'ask', 'hold_extension', 'promise', 'hold'] as const),
  ...(['case_worker', 'case_record', 'conflict', 'broken_glass', 'notice', 'act_done'] as const),
] as const satisfies readonly (keyof Database)[];

/** In one round trip: a county is written in every other test. */
export const clearRecord = async (db: Kysely<Database>): Promise<void> => {
  await sql.raw(ofTheCounty.map((table) => `delete from "${table}"`).join(';\n')).execute(db);
};
