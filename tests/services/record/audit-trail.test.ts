// Who may look into the audit and at what was shown: what is not theirs reads as what is not there, and a look is a line.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import { day, homeId, referralId, type StaffRole, type Standing, staffId, teamId } from '#src/domain/index';
import { createRecords, type Shown } from '#src/services/index';
import { auditOf, readHead, type Store, writeCounty } from '#src/store/index';
import { policy } from '../../matching/county.js';
import { onEveryStore } from '../../store/on-every-store.js';

const now = () => new Date('2026-11-20T12:00:00.000Z');
const someone = (id: string, role: StaffRole, team: string | null = null): Standing => ({
  staff: staffId(id),
  on: day('2026-11-20'),
  roles: [{ role, team: team === null ? null : teamId(team), deputyOf: null }],
  conflicts: [],
  glass: [],
  surface: 'page',
});
const auditor = someone('AU-1', 'auditor');
const officer = someone('PO-1', 'placement-officer');
const worker = someone('SW-1', 'social-worker', 'T-1');
const list: Shown = {
  act: 'list-shown',
  subject: 'R-1',
  versions: { ruleBook: '1', policy: 'p 1', data: '7', replay: 'aaaabbbbcccc' },
  form: 'text',
  body: 'the list\n',
};

onEveryStore('the audit trail', (open) => {
  let store: Store;
  let records: ReturnType<typeof createRecords>;
  beforeAll(async () => {
    store = await open();
    await writeCounty(
      store.db,
      aCounty({
        homes: [aHome({ id: homeId('H-1') })],
        referrals: [aReferral({ id: referralId('R-1'), members: [aMember()] })],
      }),
    );
    records = createRecords({ store, policy, now, asAt: async () => day('2026-11-20') });
  });
  afterAll(() => store.close());
  const head = async () => (await readHead(store.db))?.seq ?? 0;
  const replay = (who: Standing, id: string, seq?: number) =>
    records.replay({ who }, { id, ...(seq !== undefined && { seq }) });

  test('a list is shown again to whoever may see its referral, and to an auditor, as it was', async () => {
    const seq = await records.shown({ who: officer }, list);
    for (const who of [officer, auditor]) {
      const again = await replay(who, 'aaaabbbbcccc');
      expect(again).toMatchObject({
        ok: true,
        value: { sight: { seq, body: 'the list\n', actor: 'PO-1', form: 'text' } },
      });
    }
  });

  test('one that is not theirs reads as one that nobody was shown', async () => {
    const theirs = await replay(worker, 'aaaabbbbcccc');
    const none = await replay(worker, 'aaaabbbbcccd');
    expect(theirs).toMatchObject({ ok: false, refusal: { code: 'not-found', what: 'list' } });
    expect(JSON.stringify(theirs).replace('cccc"', '"')).toBe(JSON.stringify(none).replace('cccd"', '"'));
    expect(await replay(worker, 'aaaabbbbcccc', 1)).toEqual(theirs);
  });

  test('a board is shown again to whoever saw it, and to no colleague', async () => {
    const board: Shown = { act: 'board-shown', subject: 'referrals', versions: {}, form: 'reply', body: 'the board' };
    const seq = await records.shown({ who: officer }, board);
    const [line] = await auditOf(store.db, 'referrals');
    const id = String(line?.detail.replay);
    expect(await replay(officer, id)).toMatchObject({ ok: true, value: { sight: { seq } } });
    expect((await replay(someone('PO-2', 'placement-officer'), id)).ok).toBe(false);
    expect((await replay(auditor, id)).ok).toBe(true);
    expect(line?.detail).toMatchObject({ policy: `${policy.name} ${policy.version}` });
  });

  test('an explanation bears the id of its list, and the list goes before it', async () => {
    const first = await records.shown({ who: officer }, { ...list, body: 'page one\n' });
    const seq = await records.shown({ who: officer }, { ...list, act: 'explanation-shown', body: 'why\n' });
    const again = await replay(officer, 'aaaabbbbcccc');
    expect(again).toMatchObject({ ok: true, value: { sight: { seq: first } } });
    expect(again.ok && again.value.others.map((each) => each.seq)).toContain(seq);
    expect(await replay(officer, 'aaaabbbbcccc', seq)).toMatchObject({ ok: true, value: { sight: { body: 'why\n' } } });
  });

  test('each look is a line, and so is each that was denied', async () => {
    const before = await head();
    await replay(officer, 'aaaabbbbcccc');
    await replay(worker, 'aaaabbbbcccc');
    expect(await head()).toBe(before + 2);
    const lines = await records.auditLines({ who: auditor }, { most: 2 });
    expect(lines).toMatchObject({
      ok: true,
      value: [
        { act: 'record-shown', subject: 'R-1', actor: 'PO-1' },
        { act: 'denied', actor: 'SW-1', detail: { asked: 'replay' } },
      ],
    });
  });

  test('its lines are for auditors', async () => {
    expect(await records.auditLines({ who: auditor }, { subject: 'R-1' })).toMatchObject({ ok: true });
    for (const who of [officer, worker, someone('AD-1', 'administrator'), someone('HS-1', 'head-of-service')])
      expect(await records.auditLines({ who }, { subject: 'R-1' })).toMatchObject({
        ok: false,
        refusal: { code: 'not-permitted', roles: ['auditor'] },
      });
  });

  test('whether it is whole is also for whoever keeps the data', async () => {
    for (const who of [auditor, someone('AD-1', 'administrator')])
      expect(await records.verifyAudit({ who })).toMatchObject({ ok: true, value: { ok: true } });
    expect(await records.verifyAudit({ who: officer })).toMatchObject({
      ok: false,
      refusal: { code: 'not-permitted' },
    });
  });

  test('a body of any characters comes back as it was', async () => {
    const body = `£1,050 · “quoted” é 😀 \u0001\t\\ {"a": "\\u0000"}\r\n\n${'long '.repeat(50_000)}`;
    await records.shown({ who: officer }, { ...list, body, versions: { ...list.versions, replay: 'ddddeeeeffff' } });
    const again = await replay(officer, 'ddddeeeeffff');
    expect(again.ok && again.value.sight.body === body).toBe(true);
  });

  test('keeps nothing where the line is not taken', async () => {
    const before = await head();
    const wrong = { ...auditor, surface: 'page', staff: staffId('x') } as const;
    await expect(records.shown({ who: wrong }, { ...list, body: 'a \u0000 character' })).rejects.toThrow();
    expect(await head()).toBe(before);
    expect((await store.db.selectFrom('shown').select('body').execute()).map(({ body }) => body)).not.toContain('a ');
  });
});
