// What a command shows is kept as it was printed, and is printed again byte for byte when the data has moved on.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aChild, aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import { childId, day, homeId, referralId } from '#src/domain/index';
import { createLog } from '#src/log';
import { readChain, readHead, type Store, writeCounty } from '#src/store/index';
import { keepShown } from '../../../src/commands/data/keep-shown.js';
import { perform } from '../../../src/commands/data/perform.js';
import { parseLine } from '../../../src/commands/line/index.js';
import { type Outcome, render } from '../../../src/commands/outcome/outcome.js';
import { tellHead } from '../../../src/services/record/audit/tell-head.js';
import { solvingHere } from '../../helpers/solver.js';
import { freshStore } from '../../helpers/store.js';
import { tamper } from '../../store/record/audit-lines.js';
import { checked, policy } from '../at-a-desk.js';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const toddler = aChild({ id: childId('C-2'), bornOn: day('2024-01-15') });
const referrals = [aReferral({ id: referralId('R-2'), members: [aMember({ child: toddler })] })];
const before = aCounty({ homes: [aHome({ id: homeId('H-1') }), aHome({ id: homeId('H-2'), fee: null })], referrals });
const after = aCounty({ homes: [aHome({ id: homeId('H-7') })], referrals });
const NOW = new Date('2027-01-04T09:00:00.250Z');
const now = () => NOW;

let store: Store;
beforeAll(async () => {
  store = await freshStore(before);
});
afterAll(() => store.close());

/** As it is done here or inside a running server, and printed. */
async function told(...argv: readonly string[]): Promise<Outcome> {
  const parsed = parseLine(argv);
  if (!parsed.ok) throw new Error([parsed.message, ...parsed.problems.map(({ expected }) => expected)].join(' '));
  const order = { ...parsed.line, files: [], policy: null, postcodes: null };
  const log = createLog('silent', () => undefined);
  const desk = { store, today: () => day('2027-01-04'), now, log, inFolder: true, ...solvingHere() };
  const done = await perform(order, desk);
  checked(done.json);
  return render(done, order.options.json !== undefined);
}

const idIn = (text: string): string =>
  /replay (?:id )?"?([0-9a-f]{12})/.exec(text)?.[1] ?? /"replay":"([0-9a-f]{12})"/.exec(text)?.[1] ?? '';

describe('a list', () => {
  test('is printed again as it was, in words and as JSON, after the data has moved on', async () => {
    const words = await told('match', 'R-2');
    const json = await told('match', 'R-2', '--json');
    const id = idIn(words.stdout);
    expect(id).toMatch(/^[0-9a-f]{12}$/);
    expect(idIn(json.stdout)).toBe(id);
    await writeCounty(store.db, after);
    expect((await told('match', 'R-2')).stdout).not.toBe(words.stdout);
    const [wordsSeq, jsonSeq] = (await readChain(store.db, 0, 2)).map(({ seq }) => String(seq));
    expect((await told('replay', id)).stdout).toBe(json.stdout);
    expect((await told('replay', id, '--json')).stdout).toBe(json.stdout);
    expect((await told('replay', id, '--sight', wordsSeq ?? '')).stdout).toBe(words.stdout);
    expect((await told('replay', id, '--sight', jsonSeq ?? '')).stdout).toBe(json.stdout);
  });

  test('says which others were shown under its id, to standard error', async () => {
    const words = await told('match', 'R-2');
    const id = idIn(words.stdout);
    await told('match', 'R-2', '--json');
    await told('explain', 'R-2', 'H-7');
    const again = await told('replay', id);
    expect(again.stderr).toContain('as JSON');
    expect(again.stderr).toContain('R-2, explanation-shown on 2027-01-04T09:00:00.250Z to command-line');
    expect(again.stderr.split('\n').filter((each) => each.startsWith('  ')).length).toBeGreaterThanOrEqual(2);
  });

  test('shown only in words comes as JSON with the words in it', async () => {
    const words = await told('match', 'R-2', '--as-at', '2027-02-01');
    const envelope: unknown = JSON.parse((await told('replay', idIn(words.stdout), '--json')).stdout);
    expect(envelope).toMatchObject({ kind: 'replay', text: words.stdout, reply: null });
  });

  test.each([
    [['vacancies']],
    [['vacancies', '--json']],
    [['allocate']],
    [['allocate', '--json']],
    [['explain', 'R-2', 'H-7']],
  ])('so are %s', async (argv) => {
    const shown = await told(...argv);
    const head = await readHead(store.db);
    const [line] = await readChain(store.db, (head?.seq ?? 1) - 1, 1);
    const { replay }: { replay: string } = JSON.parse(line?.detail ?? '{}');
    const again = await told('replay', replay, '--sight', String(line?.seq));
    expect(again.stdout).toBe(shown.stdout);
  });

  test('names the versions that it stood on, and who saw it', async () => {
    await told('match', 'R-2');
    const head = await readHead(store.db);
    const [line] = await readChain(store.db, (head?.seq ?? 1) - 1, 1);
    expect(line).toMatchObject({ actor: 'command-line', act: 'list-shown', subject: 'R-2', surface: 'command-line' });
    expect(Object.keys(JSON.parse(line?.detail ?? '{}')).toSorted()).toEqual([
      'data',
      'digest',
      'form',
      'policy',
      'replay',
      'ruleBook',
    ]);
  });

  test('that nobody was shown is not there, however it is asked for', async () => {
    for (const argv of [
      ['replay', 'ffffffffffff'],
      ['replay', 'R-2'],
      ['replay', 'ffffffffffff', '--sight', '1'],
    ]) {
      const none = await told(...argv);
      expect([none.exit, none.stdout]).toEqual([1, '']);
      expect(none.stderr).toContain('Nothing was shown under');
    }
  });
});

describe('nothing is shown that cannot be kept', () => {
  test('and nothing is kept of a refusal', async () => {
    const head = await readHead(store.db);
    expect((await told('match', 'R-99')).exit).toBe(1);
    expect(await readHead(store.db)).toEqual(head);
  });

  test('a store that does not take the line fails the answer', async () => {
    const closed = await freshStore(before);
    await closed.close();
    const parsed = parseLine(['match', 'R-2']);
    if (!parsed.ok) throw new Error(parsed.message);
    const order = { ...parsed.line, files: [], policy: null, postcodes: null };
    const log = createLog('silent', () => undefined);
    const desk = {
      store: closed,
      policy,
      asAt: null,
      today: () => day('2027-01-04'),
      now,
      log,
      inFolder: true,
      as: null,
      ...solvingHere(),
    };
    const shown = { act: 'list-shown', subject: 'R-2', versions: {} } as const;
    await expect(keepShown(order, { exit: 0, json: {}, text: 'a list', shown }, desk)).rejects.toThrow();
  });
});

describe('data that comes in or goes out', () => {
  test('is told of in a line, with how much and never with what', async () => {
    const exported = await told('export', 'children');
    const head = await readHead(store.db);
    const [line] = await readChain(store.db, (head?.seq ?? 1) - 1, 1);
    expect(exported.stdout).toContain('2024-01-15');
    expect(line).toMatchObject({
      act: 'identity-shown',
      subject: 'export children',
      detail: '{"rows": 1}',
      sight: null,
    });
  });
});

describe('audit', () => {
  test('show prints the lines of a subject, and that they were read', async () => {
    const first = await told('audit', 'show', 'R-2');
    expect(first.exit).toBe(0);
    expect(first.stdout).toContain('list-shown  R-2  command-line');
    const again = await told('audit', 'show', 'R-2');
    expect(again.stdout).toContain('record-shown  R-2');
    expect((await told('audit', 'show', 'R-77')).exit).toBe(1);
  });

  test('show takes a person and a day, and gives every line as JSON', async () => {
    expect((await told('audit', 'show', '--by', 'nobody')).exit).toBe(1);
    expect((await told('audit', 'show', '--since', '2027-01-05')).exit).toBe(1);
    const { lines }: { lines: unknown[] } = JSON.parse(
      (await told('audit', 'show', '--since', '2027-01-04', '--json')).stdout,
    );
    expect(lines.length).toBeGreaterThan(10);
  });

  test('verify says how many lines there are, the head, and where it was last told', async () => {
    const { head } = await tellHead({ store, now }, 'daily');
    const whole = await told('audit', 'verify');
    expect(whole.exit).toBe(0);
    expect(whole.stdout).toContain('The audit is whole');
    expect(whole.stdout).toContain(`Head: ${head?.seq}:${head?.hash}`);
    expect(whole.stdout).toContain('(daily)');
  });

  test('verify holds the chain to an anchor that somebody kept', async () => {
    const head = await readHead(store.db);
    expect((await told('audit', 'verify', '--anchor', `${head?.seq}:${head?.hash}`)).exit).toBe(0);
    const beyond = await told('audit', 'verify', '--anchor', `${(head?.seq ?? 0) + 5}:${head?.hash}`);
    expect([beyond.exit, beyond.stdout.includes('no longer reaches it')]).toEqual([4, true]);
    const other = await told('audit', 'verify', '--anchor', `1:${'0'.repeat(64)}`, '--json');
    expect([other.exit, JSON.parse(other.stdout)]).toMatchObject([
      4,
      { whole: false, broken: { seq: 1, what: 'rewritten' } },
    ]);
  });

  test('verify names the first line that somebody has been at, and exits 4', async () => {
    await tamper(store, `update audit set actor = 'somebody-else' where seq in (3, 6)`);
    const broken = await told('audit', 'verify');
    expect(broken.exit).toBe(4);
    expect(broken.stdout).toContain('Line 3: it was changed after it was written. Before it, 2 lines in order.');
  });

  test.each([
    [['audit'], 'the word verify or show'],
    [['audit', 'check'], 'the word verify or show'],
    [['audit', 'verify', '--anchor', '5'], '64 hexadecimal digits'],
    [['replay'], 'a replay-id'],
    [['replay', 'abc', '--sight', 'x'], 'a whole number'],
  ])('%s is not understood', async (argv, expected) => {
    await expect(told(...argv)).rejects.toThrow(expected);
  });
});
