// What must be kept is kept, what may be erased is erased by two, a file tells a child everything of theirs and nothing else.

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { childId, day, mustBeKeptUntil } from '#src/domain/index';
import { auditOf, childAbout, childHeld, readChain, readCounty, recall, remember, type Store } from '#src/store/index';
import { noPartOfAFile, sections } from '../../../src/services/record/rights/subject/sections.js';
import { ringOf } from '../../../src/store/identity/ring-of.js';
import { sealText } from '../../../src/store/identity/seal.js';
import { policy } from '../../matching/county.js';
import { onEveryStore } from '../../store/on-every-store.js';
import {
  administrator,
  anna,
  begin,
  director,
  entered,
  head,
  head2,
  hers,
  NOW,
  officer,
  rightsOf,
  secrets,
} from './rights-world.js';

describe('a looked-after child’s record', () => {
  test('is kept to the 75th birthday, or fifteen years where the child died before eighteen', () => {
    const until = (bornOn: string, diedOn: string | null) =>
      mustBeKeptUntil({ bornOn: day(bornOn), diedOn: diedOn === null ? null : day(diedOn) });
    expect(until('2012-05-01', null)).toBe('2087-05-01');
    expect(until('2012-02-29', null)).toBe('2087-03-01');
    expect(until('2012-05-01', '2026-05-01')).toBe('2041-05-01');
    expect(until('2012-05-01', '2030-04-30')).toBe('2045-04-30');
    expect(until('2012-05-01', '2030-05-01')).toBe('2087-05-01');
  });
});

onEveryStore('rights', (open) => {
  let store: Store;
  let rights: ReturnType<typeof rightsOf>;
  beforeAll(async () => {
    store = await open();
    rights = rightsOf(store);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    for (const table of ['erasure_request', 'legal_hold', 'fact_history', 'thread_memory', 'act_done'])
      await sql`delete from ${sql.table(table)}`.execute(store.db);
    await begin(store);
  });
  const audit = async (subject: string) => (await auditOf(store.db, subject)).at(-1);
  const seal = (table: string, column: string, row: string | (string | number)[], text: string) =>
    sealText(ringOf(store.db), { table, column, row }, text);

  describe('erasure', () => {
    const mistake = { kind: 'person-entered-by-mistake', id: 'C-90' } as const;

    test('of a child who was looked after is refused, with the day and the law', async () => {
      const asked = await rights.askErasure(
        head,
        { kind: 'person-entered-by-mistake', id: 'C-1' },
        'asked by the parent',
      );
      expect(asked).toEqual({
        ok: false,
        refusal: { code: 'must-be-kept', until: '2087-05-01', basis: 'CPR 2010 reg 50' },
      });
    });

    test('of one entered by mistake takes two persons, and leaves the audit whole', async () => {
      await remember(store.db, 'u1', 't1', { said: 'about c-90 again' });
      await remember(store.db, 'u1', 't2', { said: 'about C-900 and C-1' });
      const asked = await rights.askErasure(head, mistake, 'entered twice');
      if (!asked.ok) throw new Error(asked.refusal.code);
      const { request } = asked.value;
      expect(await rights.confirmErasure(head, request)).toEqual({
        ok: false,
        refusal: { code: 'two-persons-needed', first: 'HS-1' },
      });
      expect(await childHeld(store.db, entered)).not.toBeNull();
      expect(await rights.confirmErasure(head2, request)).toMatchObject({ ok: true });
      const county = await readCounty(store.db);
      expect(county?.children.map(({ id }) => id)).toEqual(['C-1', 'C-2']);
      expect(county?.referrals.map(({ id }) => id)).not.toContain('R-90');
      expect(await recall(store.db, 'u1', 't1')).toBeNull();
      expect(await recall(store.db, 'u1', 't2')).not.toBeNull();
      expect(await audit('C-90')).toMatchObject({ act: 'erased', actor: 'HS-2', detail: { request, askedBy: 'HS-1' } });
      // By reference alone: nothing of the reason or of the child.
      expect(JSON.stringify(await auditOf(store.db, 'C-90'))).not.toMatch(/entered twice|2015/);
      const chain = await readChain(store.db, 0, 10_000);
      expect(chain.map(({ seq }) => seq)).toEqual(chain.map((_, i) => i + 1));
      expect(await rights.confirmErasure(head2, request)).toMatchObject({ refusal: { code: 'wrong-state' } });
    });

    test('is refused the moment that a placement stands, though it was asked for before', async () => {
      const asked = await rights.askErasure(head, mistake, 'entered twice');
      if (!asked.ok) throw new Error(asked.refusal.code);
      await sql`insert into placement (id, child_id, home_id, from_day) select 'PL-90', 'C-90', id, '2026-11-20' from home limit 1`.execute(
        store.db,
      );
      expect(await rights.confirmErasure(head2, asked.value.request)).toMatchObject({
        refusal: { code: 'must-be-kept' },
      });
      expect(await childHeld(store.db, entered)).not.toBeNull();
    });

    test('of chat copies takes those that speak of the record, and no other', async () => {
      await remember(store.db, 'u1', 't1', { said: 'R-90: yes' });
      await remember(store.db, 'u2', 't1', { said: 'R-901' });
      const asked = await rights.askErasure(head, { kind: 'chat', id: 'R-90' }, 'said in the wrong place');
      if (!asked.ok) throw new Error(asked.refusal.code);
      expect(await rights.confirmErasure(head2, asked.value.request)).toEqual({ ok: true, value: { erased: 1 } });
      expect(await recall(store.db, 'u2', 't1')).not.toBeNull();
    });

    test('stops at a legal hold, on the child or on their referral, until it is lifted', async () => {
      const record = { kind: 'referral', id: 'R-90' } as const;
      expect(await rights.setLegalHold(head, record, true, 'an inquiry')).toMatchObject({ ok: true });
      expect(await rights.askErasure(head, mistake, 'entered twice')).toEqual({
        ok: false,
        refusal: { code: 'legal-hold', subject: 'C-90' },
      });
      expect(await rights.setLegalHold(head, record, true, 'twice')).toMatchObject({
        refusal: { code: 'wrong-state' },
      });
      expect(await rights.setLegalHold(head2, record, false, 'it is over')).toMatchObject({ ok: true });
      expect(await rights.askErasure(head, mistake, 'entered twice')).toMatchObject({ ok: true });
    });

    test('is nothing for an officer; what is not there reads as what is not theirs', async () => {
      expect(await rights.askErasure(officer, mistake, 'x')).toMatchObject({ refusal: { code: 'not-permitted' } });
      expect(await rights.askErasure(head, { ...mistake, id: 'C-404' }, 'x')).toMatchObject({
        refusal: { code: 'not-found' },
      });
      expect(await rights.askErasure(head, mistake, ' ')).toMatchObject({ refusal: { code: 'reason-needed' } });
    });

    test('by one person is refused by the database itself', async () => {
      const asked = await rights.askErasure(head, mistake, 'entered twice');
      if (!asked.ok) throw new Error(asked.refusal.code);
      const alone = sql`update erasure_request set erased_by = 'HS-1', erased_at = now(), erased = 0`.execute(store.db);
      await expect(alone).rejects.toMatchObject({ code: '23514' });
    });
  });

  describe('retention', () => {
    const old = async () => {
      await remember(store.db, 'u1', 'old', { said: 'R-90' });
      await remember(store.db, 'u2', 'old', { said: 'something else' });
      await sql`update thread_memory set updated_at = '2026-07-01T00:00Z'`.execute(store.db);
      await remember(store.db, 'u1', 'new', { said: 'R-90' });
      await sql`update thread_memory set updated_at = '2026-11-19T00:00Z' where thread = 'new'`.execute(store.db);
      for (const on of ['2026-08-01', '2026-11-19'])
        await sql`insert into proposal (as_at, data_version, rule_book, policy, replay, plan)
          values (${on}::date, '1', '1', '1', 'x', '[]') on conflict do nothing`.execute(store.db);
    };
    const rowsOf = async (run: 'dry' | 'real', who = administrator) => {
      const told = await rights.retention(who, run);
      if (!told.ok) throw new Error(told.refusal.code);
      return Object.fromEntries(told.value.map(({ row, due, held, erased }) => [row, { due, held, erased }]));
    };

    test('counts and erases nothing on a dry run, and erases what is due on another', async () => {
      await old();
      expect(await rowsOf('dry')).toMatchObject({
        chat: { due: 2, held: 0, erased: 0 },
        drafts: { due: 1, held: 0, erased: 0 },
        'looked-after-record': { due: 0, erased: 0 },
      });
      expect(await recall(store.db, 'u1', 'old')).not.toBeNull();
      expect(await rowsOf('real')).toMatchObject({ chat: { due: 2, erased: 2 }, drafts: { due: 1, erased: 1 } });
      expect(await recall(store.db, 'u1', 'old')).toBeNull();
      expect(await recall(store.db, 'u1', 'new')).not.toBeNull();
      expect(await rowsOf('dry')).toMatchObject({ chat: { due: 0 }, drafts: { due: 0 } });
      expect(await audit('retention')).toMatchObject({ act: 'retention-run', detail: { erasing: false } });
    });

    test('leaves what speaks of a record on legal hold', async () => {
      await old();
      await rights.setLegalHold(director, { kind: 'child', id: 'C-90' }, true, 'a claim');
      expect(await rowsOf('real')).toMatchObject({ chat: { due: 2, held: 1, erased: 1 } });
      expect(await recall(store.db, 'u1', 'old')).not.toBeNull();
      expect(await recall(store.db, 'u2', 'old')).toBeNull();
    });

    test('names a record that need not be kept any more, and ends it for nobody', async () => {
      await sql`insert into episode (child_id, position, decom, rne, legal_status, category_of_need, place, dec, rec)
        values ('C-90', 0, '2009-01-01', 'S', 'C2', 'N1', 'U1', '2010-01-01', 'E2')`.execute(store.db);
      expect(await rowsOf('real')).toMatchObject({ 'looked-after-record': { due: 1, erased: 0 } });
      expect(await childHeld(store.db, entered)).not.toBeNull();
    });

    test('is not for an officer, and has a basis for every row', async () => {
      expect(await rights.retention(officer, 'dry')).toMatchObject({ refusal: { code: 'not-permitted' } });
      const told = await rights.retention(administrator, 'dry');
      expect(told.ok && told.value.every(({ basis }) => basis.length > 5)).toBe(true);
      expect(policy.record.retention).toBe('dry-run');
    });
  });

  describe('a correction', () => {
    test('changes the fact and keeps what it was, sealed, with who, when and why', async () => {
      const put = await rights.correctFact(head, {
        child: anna,
        field: 'born-on',
        to: '2012-06-02',
        reason: 'birth certificate',
      });
      expect(put).toMatchObject({ ok: true, value: { field: 'born-on' } });
      expect((await childHeld(store.db, anna))?.bornOn).toBe('2012-06-02');
      const { rows } = await sql<{ line: string }>`select row_to_json(h)::text as line from fact_history h`.execute(
        store.db,
      );
      expect(rows).toHaveLength(1);
      expect(rows[0]?.line).not.toMatch(/2012|certificate/);
      expect(JSON.stringify(await audit('C-1'))).not.toMatch(/2012|certificate/);
      const file = await rights.subjectFile(head, anna);
      const history = file.ok ? file.value.parts.find(({ of }) => of === 'fact_history')?.rows : [];
      expect(history).toMatchObject([
        { field: 'born-on', was: '2012-05-01', became: '2012-06-02', reason: 'birth certificate', by_staff: 'HS-1' },
      ]);
    });

    test.each([
      ['born-on', '2012-02-30', 'value-not-possible'],
      ['born-on', '2012-05-01', 'value-not-possible'],
      ['sex', 'x', 'value-not-possible'],
      ['name', 'Anna', 'value-not-possible'],
      ['constructor', 'x', 'value-not-possible'],
    ])('of %s to %s is refused, and nothing is kept', async (field, to, code) => {
      expect(await rights.correctFact(head, { child: anna, field, to, reason: 'x' })).toMatchObject({
        refusal: { code },
      });
      const { rows } = await sql`select from fact_history`.execute(store.db);
      expect(rows).toEqual([]);
    });

    test('may take a fact out, and is not for everybody', async () => {
      const asked = { child: anna, field: 'language', to: 'not-recorded', reason: 'never said' };
      expect(await rights.correctFact(officer, asked)).toMatchObject({ refusal: { code: 'not-permitted' } });
      expect(await rights.correctFact(head, { ...asked, reason: '' })).toMatchObject({
        refusal: { code: 'reason-needed' },
      });
      expect(await rights.correctFact(head, asked)).toMatchObject({ ok: true });
      expect((await childHeld(store.db, anna))?.language).toBeNull();
    });
  });

  describe('a child’s file', () => {
    const fill = async () => {
      const { rows } = await sql<{ id: string; home: string }>`select r.id, (select id from home limit 1) as home
        from referral r where r.id <> 'R-90'`.execute(store.db);
      const [{ id, home } = { id: '', home: '' }] = rows;
      await sql`insert into decision (id, referral_id, parts, rank, replay, override_reason, override_words, departures,
          by_staff, at, as_at, start_on, rule_book, policy, data_version)
        values ('D-1', ${id}, ${JSON.stringify([{ homeId: home, children: ['C-1', 'C-2'] }])}::jsonb, 2, 'x', 'other',
          ${seal('decision', 'override_words', 'D-1', 'WHY-NOT-FIRST because of c-2')}, '[]', 'PO-1', now(), '2026-11-20',
          '2026-11-20', '1', '1', '1')`.execute(store.db);
      const view = (n: number, of: string, child: string | null, words: string) =>
        sql`insert into view (decision_id, position, of_whom, child_id, obtained, words, by_staff, at)
          values ('D-1', ${n}, ${of}, ${child}, 'PN1', ${seal('view', 'words', ['D-1', n], words)}, 'PO-1', now())`.execute(
          store.db,
        );
      await view(1, 'child', 'C-1', 'ANNA-SAID');
      await view(2, 'child', 'C-2', 'SISTER-FAITH');
      await view(3, 'mother', null, 'MOTHER-SAID');
      const { saveFamily } = await import('../../../src/store/queries/family.js');
      const { aCandidate } = await import('#fixtures/build');
      const county = await readCounty(store.db);
      const [referral] = county?.referrals.filter((each) => each.id === id) ?? [];
      if (referral === undefined) throw new Error('no referral');
      await saveFamily(store.db, [
        aCandidate({ referralId: referral.id, childIds: [anna], relationship: 'AUNT-FACT' }),
      ]);
      await remember(store.db, 'u1', 'x', { said: 'C-1 and C-2' });
    };
    const text = async () => {
      const file = await rights.subjectFile(head, anna);
      if (!file.ok) throw new Error(file.refusal.code);
      return { file: file.value, text: JSON.stringify(file.value) };
    };

    test('tells everything of theirs and nothing of anybody else’s', async () => {
      await fill();
      const { file, text: told } = await text();
      for (const each of hers) expect(told).toContain(each);
      for (const each of secrets) expect(told.toUpperCase()).not.toMatch(new RegExp(`\\b${each}\\b`));
      expect(file.parts.find(({ of }) => of === 'view')?.withheld).toEqual([
        { why: 'parent-or-other-s-view', rows: 2 },
      ]);
      expect(file.parts.find(({ of }) => of === 'sibling_link')?.withheld).toEqual([{ why: 'another-child', rows: 1 }]);
      expect(file.chatCopies).toBe(1);
      expect(file.kept).toEqual({ until: '2087-05-01', basis: 'CPR 2010 reg 50' });
      expect(await audit('C-1')).toMatchObject({ act: 'subject-file-exported', actor: 'HS-1' });
    });

    test.each([
      [null, 'withheld-as-nobody-was-asked', false],
      [['parents'], 'withheld', false],
      [[], 'told', true],
    ])('where an address is kept from %j, places are %s', async (withhold, places, told) => {
      const { saveReferrals } = await import('../../../src/store/queries/referrals.js');
      const county = await readCounty(store.db);
      const found = county?.referrals.find(({ id }) => id !== 'R-90');
      if (found === undefined) throw new Error('no referral');
      const members = found.members.map((member) => ({ ...member, childId: member.child.id }));
      await saveReferrals(store.db, [
        { ...found, members, legal: { ...found.legal, withhold: withhold as 'parents'[] | null } },
      ]);
      const { file, text: all } = await text();
      expect(file.places).toBe(places);
      expect(all.includes('BA14 1AA')).toBe(told);
      expect(/"home_id"/.test(all)).toBe(told);
    });

    test('is not for an officer, and no such child reads as not theirs', async () => {
      expect(await rights.subjectFile(officer, anna)).toMatchObject({ refusal: { code: 'not-permitted' } });
      expect(await rights.subjectFile(administrator, anna)).toEqual({
        ok: false,
        refusal: { ...(await refusal('C-1')), asked: 'C-1' },
      });
    });
    const refusal = async (id: string) => {
      const told = await rights.subjectFile(administrator, childId(id));
      return told.ok ? {} : told.refusal;
    };

    test('has decided of every table what it tells', async () => {
      const { rows } = await sql<{ name: string }>`select relname as name from pg_class where relkind = 'r'
        and relnamespace = current_schema()::regnamespace and relname not like 'kysely%'`.execute(store.db);
      const decided = [...childAbout, ...Object.keys(noPartOfAFile)];
      expect(rows.map(({ name }) => name).toSorted()).toEqual(decided.toSorted());
      expect(sections.map(({ table }) => table).toSorted()).toEqual([...childAbout].toSorted());
    });
  });

  test('the clock’s own moment is used, not the machine’s', async () => {
    await rights.setLegalHold(head, { kind: 'child', id: 'C-1' }, true, 'a claim');
    expect((await audit('C-1'))?.at).toEqual(NOW);
  });
});
