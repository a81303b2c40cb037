// The last lines of defence of a decision's tables: what the database itself refuses, whatever is written to it.

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { decisionStates, declineReasons, endReasons, overrideReasons } from '#src/domain/index';
import { type Store, writeCounty } from '#src/store/index';
import { smallCounty } from '../../county.js';
import { onEveryStore } from '../../on-every-store.js';

onEveryStore('the tables of decisions', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await writeCounty(store.db, smallCounty);
    await sql`insert into staff (id, name) values ('PO-1', 'One'), ('TM-1', 'Two')`.execute(store.db);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    for (const table of ['decision_placement', 'view', 'gate_answer', 'decision_gate', 'decision'])
      await sql`delete from ${sql.table(table)}`.execute(store.db);
    await decided('D-1');
    await sql`insert into decision_gate (decision_id, position, code, role, conditions, can_be_tonight)
      values ('D-1', 1, 'care-plan', 'social-worker', '[]', true)`.execute(store.db);
  });
  const decided = (id: string, over: { rank?: number | null; reason?: string | null; state?: string } = {}) => {
    const { rank = 1, reason = null, state = 'proposed' } = over;
    return sql`insert into decision (id, referral_id, parts, rank, replay, override_reason, override_words, departures, by_staff,
        at, as_at, start_on, state, rule_book, policy, data_version)
      values (${id}, 'R-1', '[]', ${rank}, 'abc', ${reason}, ${reason === null ? null : 'v1.k.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'}, '[]', 'PO-1', now(),
        '2026-11-20', '2026-11-23', ${state}, '1', 'p', '7')`.execute(store.db);
  };
  const answer = (over: { by?: string; outcome?: string; outside?: string | null; writer?: string | null }) => {
    const { by = 'TM-1', outcome = 'approved', outside = null, writer = null } = over;
    return sql`insert into gate_answer (decision_id, position, answer, outcome, ticked, reason, by_staff, as_role, outside, at,
        written_by, countersign_by)
      values ('D-1', 1, 1, ${outcome}, '[]', 'v1.k.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', ${by}, 'team-manager', ${outside}, now(), ${writer},
        ${writer === null ? null : '2026-11-23'}::date)`.execute(store.db);
  };
  const view = (obtained: string | null, words: string | null, whyNot: string | null) =>
    sql`insert into view (decision_id, position, of_whom, obtained, words, why_not, by_staff, at)
      values ('D-1', 1, 'child', ${obtained}, ${words}, ${whyNot}, 'TM-1', now())`.execute(store.db);
  const placed = (id: string, days: string, over: { respite?: boolean; stands?: boolean } = {}) =>
    sql`insert into decision_placement (decision_id, placement_id, child_id, home_id, days, respite, made, stands)
      values ('D-1', ${id}, 'C-1', 'H-1', ${days}::daterange, ${over.respite ?? false}, true, ${over.stands ?? true})`.execute(
      store.db,
    );
  const refused = (code: string) => ({ code });

  test('one proposal a referral; a confirmed one leaves room for another', async () => {
    await expect(decided('D-2')).rejects.toMatchObject(refused('23505'));
    await decided('D-3', { state: 'confirmed' });
  });

  test('another than the first, or one that was not listed, has its reason', async () => {
    await expect(decided('D-2', { rank: 2, state: 'confirmed' })).rejects.toMatchObject(refused('23514'));
    await expect(decided('D-2', { rank: null, state: 'confirmed' })).rejects.toMatchObject(refused('23514'));
    await decided('D-2', { rank: null, reason: 'known-carer', state: 'confirmed' });
    await expect(decided('D-3', { reason: 'a whim', state: 'confirmed' })).rejects.toMatchObject(refused('23514'));
  });

  test('nobody approves their own proposal; what a provider said is no approval of the writer’s', async () => {
    await expect(answer({ by: 'PO-1' })).rejects.toMatchObject(refused('23514'));
    await expect(answer({ writer: 'TM-1' })).rejects.toMatchObject(refused('23514'));
    await answer({ by: 'PO-1', outside: 'v1.k.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' });
  });

  test('a view has words and how they were had, or why there are none', async () => {
    await expect(view(null, 'v1.k.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', null)).rejects.toMatchObject(
      refused('23514'),
    );
    await expect(
      view('PN1', 'v1.k.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'declined-to-say'),
    ).rejects.toMatchObject(refused('23514'));
    await expect(view('PN1', null, null)).rejects.toMatchObject(refused('23514'));
    await expect(view('PN8', 'v1.k.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', null)).rejects.toMatchObject(
      refused('23514'),
    );
    await view('PN1', 'v1.k.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', null);
  });

  test('a child has one placement of a day, but for a break, and what was taken back', async () => {
    await placed('P-1', '[2026-11-23,)');
    await expect(placed('P-2', '[2027-01-01,)')).rejects.toMatchObject(refused('23P01'));
    await placed('P-3', '[2027-01-01,2027-01-03)', { respite: true });
    await placed('P-4', '[2027-01-01,)', { stands: false });
    await sql`update decision_placement set days = '[2026-11-23,2026-12-01)' where placement_id = 'P-1'`.execute(
      store.db,
    );
    await placed('P-5', '[2026-12-01,)');
  });

  test.each([
    ['decision_state', decisionStates],
    ['override_reason', overrideReasons],
    ['decline_reason', declineReasons],
    ['end_reason', endReasons],
  ])('%s takes the words of the domain', async (name, words) => {
    const { rows } = await sql<{ check: string }>`select pg_get_constraintdef(c.oid) as check
      from pg_constraint c join pg_type t on t.oid = c.contypid where t.typname = ${name}`.execute(store.db);
    const taken = [...(rows[0]?.check ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1]);
    expect(taken.toSorted()).toEqual([...words].toSorted());
  });
});
