// Whoever has been at the audit is found out: on every store, by hashing each line again outside the database.

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHead, type Store } from '#src/store/index';
import { tellHead } from '../../../src/services/record/audit/tell-head.js';
import { verifyChain } from '../../../src/services/record/audit/verify.js';
import { weeklyDigest } from '../../../src/services/record/audit/weekly-digest.js';
import { onEveryStore } from '../../store/on-every-store.js';
import { AT, append, emptied, show, tamper } from '../../store/record/audit-lines.js';

const now = () => AT;
const sevenLines = async (store: Store) => {
  await append(store, {}, { subject: 'R-205' }, { detail: {} });
  await show(store, 'the list');
  await append(store, { act: 'hold-released' }, {});
  await show(store, 'the list');
};
const rehashed = 'update audit set hash = audit_hash(audit) where';

onEveryStore('an audit of seven lines', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  const given = async (before: (store: Store) => Promise<unknown>, check: (store: Store) => Promise<void>) => {
    await emptied(store);
    await sevenLines(store);
    await before(store);
    await check(store);
  };

  test('is whole as it was written, however many lines are read at a time', () =>
    given(
      (store) => tellHead({ store, now }, 'daily'),
      async (store) => {
        const head = await readHead(store.db);
        for (const batch of [1, 3, 7, 100])
          expect(await verifyChain(store, [], batch)).toMatchObject({
            ok: true,
            lines: 7,
            head,
            anchor: head,
            broken: null,
          });
      },
    ));

  test.each([
    ['an edited actor', `update audit set actor = 'somebody else' where seq = 3`, 3, 'edited'],
    ['an edited detail', `update audit set detail = detail || '{"places": 3}' where seq = 1`, 1, 'edited'],
    ['an edited moment', `update audit set at = at + interval '1 millisecond' where seq = 2`, 2, 'edited'],
    [
      'an edited line whose own hash was made again',
      `update audit set actor = 'x' where seq = 3; ${rehashed} seq = 3`,
      4,
      'wrong-previous',
    ],
    ['a line taken from the middle', 'delete from audit where seq = 3', 3, 'gap'],
    ['the first line taken', 'delete from audit where seq = 1', 1, 'gap'],
    [
      'a line taken and the rest numbered anew',
      'delete from audit where seq = 3; update audit set seq = seq - 1 where seq > 3 and seq < 6',
      3,
      'edited',
    ],
    [
      'a line taken, the rest numbered anew and hashed again',
      `delete from audit where seq = 2; update audit set seq = 2 where seq = 3; ${rehashed} seq = 2`,
      2,
      'wrong-previous',
    ],
    [
      'a line added in another place',
      `insert into audit select 8, at, actor, act, subject, surface, detail, hash, hash from audit where seq = 7`,
      8,
      'edited',
    ],
    [
      'another body in place of what was shown',
      `update sight set digest = sha256('x') where seq = 4`,
      4,
      'shown-changed',
    ],
    [
      'another replay id in place of its own',
      `update sight set replay = 'ffffffffffff' where seq = 7`,
      7,
      'shown-changed',
    ],
    ['another form in place of its own', `update sight set form = 'json' where seq = 4`, 4, 'shown-changed'],
    [
      'a sight that nobody had',
      `insert into sight select 2, replay, form, digest from sight where seq = 4`,
      2,
      'shown-changed',
    ],
    ['a sight that is taken away', 'delete from sight where seq = 4', 4, 'shown-changed'],
    ['a body that is taken away', 'delete from shown', 4, 'shown-changed'],
  ])('tells of %s', (_, change, seq, what) =>
    given(
      (store) => tamper(store, change),
      async (store) => {
        for (const batch of [1, 100])
          expect(await verifyChain(store, [], batch)).toMatchObject({
            ok: false,
            lines: seq - 1,
            broken: { seq, what },
          });
      },
    ),
  );

  test('tells of a tail that was cut off, against the last anchor', () =>
    given(
      async (store) => {
        await tellHead({ store, now }, 'daily');
        await tamper(store, 'delete from sight where seq = 7; delete from audit where seq > 5');
      },
      async (store) =>
        expect(await verifyChain(store)).toMatchObject({ ok: false, lines: 5, broken: { seq: 7, what: 'cut-off' } }),
    ));

  test('cannot see a cut tail where nobody was told of it, unless somebody kept the head outside', () =>
    given(
      (store) => tamper(store, 'delete from sight where seq = 7; delete from audit where seq > 5'),
      async (store) => {
        const kept = { seq: 7, hash: 'a'.repeat(64) };
        expect((await verifyChain(store)).ok).toBe(true);
        expect(await verifyChain(store, [kept])).toMatchObject({ broken: { seq: 7, what: 'cut-off' } });
      },
    ));

  test('tells of a chain written anew from end to end, against an anchor in it or one kept outside', () =>
    given(
      async () => undefined,
      async (store) => {
        const before = await readHead(store.db);
        await tellHead({ store, now }, 'start');
        await tamper(
          store,
          `do $$ declare line record; last bytea; begin
          update audit set actor = 'somebody else' where seq = 2;
          for line in select seq from audit order by seq loop
            update audit set previous = last where seq = line.seq;
            update audit set hash = audit_hash(audit) where seq = line.seq returning hash into last;
          end loop; end $$`,
        );
        expect(await verifyChain(store)).toMatchObject({ lines: 7, broken: { seq: 7, what: 'rewritten' } });
        await tamper(store, 'delete from anchor');
        expect((await verifyChain(store)).ok).toBe(true);
        expect(await verifyChain(store, before === null ? [] : [before])).toMatchObject({
          broken: { seq: 7, what: 'rewritten' },
        });
      },
    ));

  test('tells its head at a start, and that an earlier one is no longer reached', () =>
    given(
      (store) => tellHead({ store, now }, 'start'),
      async (store) => {
        const head = await readHead(store.db);
        expect(await tellHead({ store, now }, 'close')).toEqual({ head, broken: null });
        await tamper(store, 'delete from sight where seq = 7; delete from audit where seq = 7');
        expect(await tellHead({ store, now }, 'start')).toMatchObject({
          head: { seq: 6 },
          broken: { seq: 7, what: 'cut-off' },
        });
      },
    ));

  test('sums the week up since the last digest, by act', () =>
    given(
      async () => undefined,
      async (store) => {
        const first = await weeklyDigest({ store, now });
        const acts = [
          { act: 'hold-made', lines: 4 },
          { act: 'hold-released', lines: 1 },
          { act: 'list-shown', lines: 2 },
        ];
        expect(first).toEqual({ head: await readHead(store.db), since: null, lines: 7, acts, broken: null });
        await append(store, { act: 'asked' });
        await tellHead({ store, now }, 'daily');
        expect(await weeklyDigest({ store, now })).toMatchObject({
          since: first.head,
          lines: 1,
          acts: [{ act: 'asked', lines: 1 }],
        });
      },
    ));

  test('tells of other words in place of what was shown, where nothing checks them any more', () =>
    given(
      (store) => tamper(store, `alter table shown drop constraint shown_check; update shown set body = 'other words'`),
      async (store) =>
        expect(await verifyChain(store)).toMatchObject({ ok: false, broken: { seq: 4, what: 'shown-changed' } }),
    ));

  test('is judged by no function of the database', () =>
    given(
      (store) =>
        tamper(
          store,
          `update audit set actor = 'somebody else' where seq = 3;
          create or replace function audit_hash(line audit) returns bytea language sql as $$ select line.hash $$`,
        ),
      async (store) => expect((await verifyChain(store)).broken).toEqual({ seq: 3, what: 'edited' }),
    ));
});

describe('lines as they are exported', () => {
  onEveryStore('the hash', (open) => {
    test('is computed again from nothing but the exported fields', async () => {
      const store = await open();
      await append(store, {
        detail: { b: 'é "quoted" \\ \n\t\u0001', a: 1, list: [true, null, -2], 'long key': { z: '', y: 0 } },
      });
      await append(store, { subject: 'R-204 😀' });
      await show(store, 'a list');
      const { auditLines } = await import('#src/store/index');
      const exported: unknown = JSON.parse(JSON.stringify(await auditLines(store.db, {})));
      if (!Array.isArray(exported)) throw new Error('expected lines');
      for (const line of exported) expect(hashOf(line)).toBe(line.hash);
      await store.close();
    });
  });
});

/** As docs/audit.md tells an auditor: written without a look at our own. */
function hashOf(line: Readonly<Record<string, unknown>>): string {
  const fields = ['seq', 'at', 'actor', 'act', 'subject', 'surface', 'detail'].map((name) => line[name]);
  const before = typeof line.previous === 'string' ? Buffer.from(line.previous, 'hex') : Buffer.alloc(0);
  return createHash('sha256')
    .update(before)
    .update(Buffer.from(spaced(fields)))
    .digest('hex');
}

/** JSON with a space after each comma and colon, the keys of an object by length and then by their letters. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.entries(value).toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return `{${keys.map(([key, each]) => `${JSON.stringify(key)}: ${spaced(each)}`).join(', ')}}`;
}
