// What an act writes, it writes with its lines of the audit or not at all: each is counted on both sides.

import { sql } from 'kysely';
import type { Store } from '#src/store/index';

/** Rows that tell of an act, and the acts whose lines there must be as many of. */
const both: readonly (readonly [rows: string, acts: readonly string[]])[] = [
  ['hold', ['hold-made']],
  ['hold_extension', ['hold-extended']],
  ['decision', ['option-proposed']],
  ['view', ['view-recorded']],
  ["gate_answer where outcome <> 'taken-back'", ['gate-approved', 'gate-refused']],
  ['ask', ['asked']],
  ['ask_answer', ['ask-answered']],
  ['fact_history', ['fact-corrected']],
  ['broken_glass', ['glass-broken']],
  ['erasure_request', ['erasure-asked']],
  ['retention_run', ['retention-run']],
  ['legal_hold', ['legal-hold-set']],
  ['sight', ['list-shown', 'explanation-shown', 'board-shown', 'proposal-for-all-shown']],
];

/** Of these states, and no line that says how it came to be so. */
const states: readonly (readonly [rows: string, acts: readonly string[]])[] = [
  // What a proposal kept goes with it, and is told by its line.
  [
    "(select 'hold ' || h.id as subject from hold h where state = 'released' and not exists (select from decision_hold d join audit a on a.subject = d.decision_id where d.hold_id = h.id and a.act in ('decision-withdrawn', 'decision-refused', 'placement-cancelled', 'placement-ended', 'act-undone')))",
    ['hold-released'],
  ],
  ["(select 'hold ' || id as subject from hold where state = 'lapsed')", ['hold-lapsed']],
  ["(select id as subject from decision where state in ('confirmed', 'started', 'ended'))", ['placement-confirmed']],
  ["(select id as subject from decision where state in ('started', 'ended'))", ['placement-started']],
  ["(select id as subject from decision where state = 'ended')", ['placement-ended']],
];

const promisedTwice = `select count(*)::int from promise a join promise b on a.keeps and b.keeps and a.days && b.days
  and (a.hold_id, a.child_id) < (b.hold_id, b.child_id)
  and ((a.home_id = b.home_id and a.place = b.place) or a.child_id = b.child_id)`;

/** In words for whoever reads the soak's result: empty where all agree. */
export async function halfDone({ db }: Store): Promise<readonly string[]> {
  const { rows } = await sql<{
    act: string;
    n: number;
  }>`select act, count(*)::int as n from audit group by act`.execute(db);
  const lines = new Map(rows.map(({ act, n }) => [act, n]));
  const count = async (query: string) => (await sql.raw<{ count: number }>(query).execute(db)).rows[0]?.count ?? -1;
  const wrong: string[] = [];
  for (const [from, acts] of both) {
    const there = await count(`select count(*)::int from ${from}`);
    const told = acts.reduce((sum, act) => sum + (lines.get(act) ?? 0), 0);
    if (there !== told) wrong.push(`${there} rows of ${from}, ${told} lines of ${acts.join(', ')}`);
  }
  for (const [from, acts] of states) {
    const list = acts.map((act) => `'${act}'`).join(', ');
    const untold = await count(`select count(*)::int from ${from} s where not exists
      (select from audit a where a.subject = s.subject and a.act in (${list}))`);
    if (untold !== 0) wrong.push(`${untold} of ${from} with no line ${list}`);
  }
  const twice = await count(promisedTwice);
  if (twice !== 0) wrong.push(`${twice} places or children promised twice`);
  return wrong;
}
