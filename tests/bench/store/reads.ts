// The matching snapshot: from nothing, after one child was changed, and unchanged; beside the same tables as plain rows.

import { type Kysely, sql } from 'kysely';
import type { County } from '#src/domain/index';
import { ringOf, withRing } from '#src/store/identity/ring-of';
import { type Database, readCounty, readSnapshot, saveRows, writeCounty } from '#src/store/index';
import { countyTables } from '#src/store/tables/index';
import { line } from '../timing.js';
import { timed } from './clock.js';

const ROUNDS = 15;

export async function benchReads(where: string, db: Kysely<Database>, county: County): Promise<void> {
  const named = (what: string) => `${what}, ${where}`;
  line(named('write the whole county'), await timed(1, () => writeCounty(db, county)));
  const plain = await timed(ROUNDS, async () => {
    for (const table of countyTables) await sql`select * from ${sql.table(table)}`.execute(db);
  });
  line(named('every table of the county, plain rows by the driver'), plain);
  line(named('the whole county, unsealed'), await timed(ROUNDS, () => readCounty(withRing(db, ringOf(db)))), plain);
  line(
    named('the snapshot, nothing remembered'),
    await timed(ROUNDS, () => readSnapshot(withRing(db, ringOf(db)))),
    plain,
  );
  const [child] = county.children;
  const times = await timed(ROUNDS, async (round) => {
    if (child !== undefined)
      await saveRows(db, 'children', [{ ...child, language: `${round}` }], { council: county.council, invented: true });
    await readSnapshot(db);
  });
  line(named('one child saved, then the snapshot'), times, plain);
  line(named('the snapshot, nothing changed'), await timed(ROUNDS, () => readSnapshot(db)), plain);
}
