// An archive into a folder: every byte of it, or an error.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unpack } from '#src/store/embedded/unpack';

const parent = mkdtempSync(join(tmpdir(), 'placewell-unpack-'));
afterAll(() => rmSync(parent, { recursive: true }));

const entry = (name: string, type: '0' | '5' | '2', content = '') => {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(content.length.toString(8).padStart(11, '0'), 124);
  header.write(type, 156);
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc((512 - (content.length % 512)) % 512)]);
};
const end = Buffer.alloc(1024);

test('folders, files, empty files and files of whole blocks come out as they went in', () => {
  const folder = join(parent, 'whole');
  const files = [
    entry('/base', '5'),
    entry('/base/1', '0', 'a'.repeat(512)),
    entry('/base/2', '0'),
    entry('/x', '0', 'x'),
  ];
  unpack(Buffer.concat([...files, end]), folder);
  expect(readdirSync(folder).toSorted()).toEqual(['base', 'x']);
  expect(readFileSync(join(folder, 'base', '1'), 'utf8')).toBe('a'.repeat(512));
  expect(readFileSync(join(folder, 'base', '2'), 'utf8')).toBe('');
});

test.each([
  ['is cut short', entry('/x', '0', 'a'.repeat(900)).subarray(0, 1024)],
  ['holds a link', Buffer.concat([entry('/x', '2'), end])],
  ['would write outside its folder', Buffer.concat([entry('/../x', '0', 'a'), end])],
])('one that %s is refused', (_, archive) => {
  expect(() => unpack(archive, join(parent, 'refused'))).toThrow('expected a tar archive');
});
