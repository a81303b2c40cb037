// Where keys come from, and when a store refuses to open without them.

import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '#src/config';
import { knownDemoKey } from '#src/store/identity/keys/demo';
import { readKeyFile, writeKeyFile } from '#src/store/identity/keys/key-file';
import { KeyRing } from '#src/store/identity/keys/key-ring';
import { keyText, newKey, parseKeys } from '#src/store/identity/keys/key-text';
import { mustHoldSecrets, ringForFolder, ringForMemory, ringForServer } from '#src/store/identity/keys/rings';
import type { StoreLog } from '#src/store/index';
import { keyOf, ringOfKeys } from './rings.js';

const parent = mkdtempSync(join(tmpdir(), 'placewell-keys-'));
afterAll(() => rmSync(parent, { recursive: true }));
let folder = '';
let n = 0;
const warn = vi.fn<StoreLog['warn']>();
const log = { info: () => undefined, warn };
beforeEach(() => {
  n += 1;
  folder = join(parent, `data-${n}`);
  warn.mockReset();
});
const given = (...ids: readonly string[]) => ({ keys: ids.map((id) => keyOf(id)), file: null });
const empty = { keyIds: [], invented: null };

describe('keys as text', () => {
  test('come back as they went, in their order, whatever lies between', () => {
    const made = [newKey(), newKey()];
    for (const between of [' ', ',', '\n', '\n# a remark\n'])
      expect(parseKeys(`\n${made.map(keyText).join(between)}\n`)).toEqual(made);
    expect(made[0]?.secret).toHaveLength(32);
    expect(made[0]?.id).not.toBe(made[1]?.id);
  });

  test.each([
    ['nothing', ' \n'],
    ['too short a key', `k:${Buffer.alloc(31).toString('base64')}`],
    ['too long a key', `k:${Buffer.alloc(33).toString('base64')}`],
    ['a key with no id', Buffer.alloc(32).toString('base64')],
    ['an id with a dot', `k.1:${Buffer.alloc(32).toString('base64')}`],
    ['an id twice', [keyText(keyOf('k')), keyText(keyOf('k', 'x'))].join(' ')],
  ])('that are %s are refused', (_, text) => expect(parseKeys(text)).toBeNull());

  test('in the environment are checked at the start, and not repeated', () => {
    const secret = 'k-1:hunter2';
    const read = readConfig({ PLACEWELL_KEYS: secret });
    expect(read).toMatchObject({ ok: false, problems: [{ where: 'PLACEWELL_KEYS' }] });
    expect(JSON.stringify(read)).not.toContain('hunter2');
    const text = keyText(newKey());
    expect(readConfig({ PLACEWELL_KEYS: text })).toMatchObject({ config: { keys: { kind: 'text', text } } });
    expect(readConfig({ PLACEWELL_KEY_FILE: '/run/keys' })).toMatchObject({
      config: { keys: { kind: 'file', path: '/run/keys' } },
    });
  });
});

describe('a key ring', () => {
  test('prints no key, however it is looked at', () => {
    const ring = ringOfKeys('k-1');
    const secret = keyOf('k-1').secret;
    for (const text of [inspect(ring, { depth: 9, showHidden: true }), JSON.stringify(ring)])
      for (const form of ['hex', 'base64', 'latin1'] as const)
        expect(text).not.toContain(Buffer.from(secret).toString(form));
  });

  test('hears of a key that another process added to its file', () => {
    const file = join(parent, 'shared.keys');
    writeKeyFile(file, [keyOf('k-1')], 'shared');
    const ring = new KeyRing({ keys: readKeyFile(file), file }, 'given', () => readKeyFile(file));
    expect(ring.find('k-2')).toBeNull();
    writeKeyFile(file, [keyOf('k-2'), keyOf('k-1')], 'shared');
    expect(ring.find('k-2')).not.toBeNull();
    expect(ring.current).toBe('k-2');
  });
});

describe('a key file', () => {
  test('is its owner’s alone', () => {
    const file = join(parent, 'own.keys');
    writeFileSync(file, 'old', { mode: 0o644 });
    writeKeyFile(file, [keyOf('k-1')], 'remark');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readKeyFile(file)).toEqual([keyOf('k-1')]);
  });

  test.each([
    ['is not there', null],
    ['holds no keys', 'hello k-1:hunter2'],
  ])('that %s is refused by its path', (_, text) => {
    const file = join(parent, 'wrong.keys');
    if (text !== null) writeFileSync(file, text);
    expect(() => readKeyFile(file)).toThrow(
      expect.objectContaining({ code: 'bad-keys', message: expect.not.stringContaining('hunter2') }),
    );
    expect(() => readKeyFile(file)).toThrow(file);
  });

  test('that others may read is warned of', () => {
    const file = join(parent, 'open.keys');
    writeKeyFile(file, [keyOf('k-1')], 'remark');
    chmodSync(file, 0o644);
    ringForFolder(folder, { keys: readKeyFile(file), file }, log)(empty);
    expect(warn).toHaveBeenCalledWith({ file }, expect.stringContaining('0600'));
  });
});

describe('a folder', () => {
  test('is given a demo key on its first start, beside it, and says so; later starts use it and are quiet', () => {
    const ring = ringForFolder(folder, undefined, log)(empty);
    expect(ring.current).toMatch(/^demo-[0-9a-f]{8}$/);
    expect(statSync(`${folder}.keys`).mode & 0o777).toBe(0o600);
    expect(existsSync(folder)).toBe(false);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn).toHaveBeenCalledWith(
      expect.objectContaining({ file: `${folder}.keys` }),
      expect.stringContaining('demo key'),
    );
    const again = ringForFolder(folder, undefined, log)({ keyIds: [ring.current], invented: true });
    expect(again.current).toBe(ring.current);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  test('with real people and only a demo key warns at every start', () => {
    const { current } = ringForFolder(folder, undefined, log)(empty);
    ringForFolder(folder, undefined, log)({ keyIds: [current], invented: false });
    expect(warn).toHaveBeenLastCalledWith(expect.anything(), expect.stringContaining('REAL PEOPLE'));
  });

  test('whose keys are gone is refused, and no new key is put in their place', () => {
    expect(() => ringForFolder(folder, undefined, log)({ keyIds: ['demo-0badf00d'], invented: true })).toThrow(
      expect.objectContaining({ code: 'unknown-key', met: 'demo-0badf00d' }),
    );
    expect(existsSync(`${folder}.keys`)).toBe(false);
  });

  test('that is given a key makes none, and opens what a demo key of before sealed', () => {
    const demo = ringForFolder(folder, undefined, log)(empty).current;
    const ring = ringForFolder(folder, given('k-1'), log)({ keyIds: [demo], invented: true });
    expect([ring.current, ring.ids]).toEqual(['k-1', ['k-1', demo, 'demo']]);
    ringForFolder(join(parent, 'never'), given('k-1'), log)(empty);
    expect(existsSync(join(parent, 'never.keys'))).toBe(false);
  });
});

describe('a server', () => {
  test('with invented people, or none yet, does with the key that everybody knows', () => {
    for (const invented of [true, null]) {
      const ring = ringForServer(undefined, log)({ keyIds: [], invented });
      expect(ring.current).toBe(knownDemoKey.id);
      expect(() => mustHoldSecrets(ring)).toThrow(expect.objectContaining({ code: 'key-needed' }));
    }
  });

  test('with real people is refused without a key, and told how to get one', () => {
    expect(() => ringForServer(undefined, log)({ keyIds: ['k-1'], invented: false })).toThrow(
      expect.objectContaining({
        code: 'key-needed',
        message: expect.stringMatching(/PLACEWELL_KEYS.*placewell keys new/),
      }),
    );
    const ring = ringForServer(given('k-1'), log)({ keyIds: ['k-1'], invented: false });
    expect(() => mustHoldSecrets(ring)).not.toThrow();
  });

  test('is refused where it holds what none of the given keys sealed, by the ids', () => {
    const opening = () => ringForServer(given('k-2'), log)({ keyIds: ['k-1', 'k-2', 'k-7'], invented: false });
    expect(opening).toThrow(expect.objectContaining({ code: 'unknown-key', met: 'k-1, k-7' }));
    expect(opening).toThrow(/keys k-1, k-7.*PLACEWELL_KEYS/);
  });

  test('with real people never opens what the known key sealed', () => {
    expect(() => ringForServer(given('k-1'), log)({ keyIds: ['demo', 'k-1'], invented: false })).toThrow(/demo/);
    expect(ringForServer(given('k-1'), log)({ keyIds: ['demo'], invented: true }).ids).toEqual(['k-1', 'demo']);
  });
});

test('a store in memory needs none: it is gone when it closes', () => {
  const ring = ringForMemory(undefined)(empty);
  expect(() => mustHoldSecrets(ring)).not.toThrow();
});
