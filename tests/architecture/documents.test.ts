// Documents agree with the tree: every link leads somewhere, every room is on the map, every command in README exists.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rooms } from './rooms.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/access.md',
  'docs/audit.md',
  'docs/backup.md',
  'docs/command-line.md',
  'docs/data.md',
  'docs/jobs.md',
  'docs/keys.md',
  'docs/privacy.md',
  'docs/record.md',
  'docs/rights.md',
  'docs/rules.md',
  'docs/soak.md',
];

describe('documents', () => {
  it('link only to what is there', () => {
    const links = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => ({ file, path })),
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(({ file, path }) => !existsSync(join(root, dirname(file), path)))).toEqual([]);
  });

  it('name only paths that are there', () => {
    const paths = documents.flatMap((file) =>
      [...read(file).matchAll(/`((?:src|solver|bots|fixtures|tests|docs)\/[\w./-]*)`/g)].map(([, path = '']) => path),
    );
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('README maps every room', () => {
    const map = read('README.md').match(/```text\n(solver[\s\S]*?)```/)?.[1] ?? '';
    const places = Object.keys(rooms)
      .filter((room) => room !== 'src/start')
      .map((room) => `${room.split('/').at(-1)}/`);
    expect(places.filter((place) => !map.includes(place))).toEqual([]);
  });

  it('README shows only commands that there are', () => {
    const commands = [...read('README.md').matchAll(/npx placewell (\w+)/g)].map(([, name]) => `${name}.ts`);
    const files = readdirSync(join(root, 'src/commands'), { recursive: true, encoding: 'utf8' });
    const known = [...files.map((file) => basename(file)), 'serve.ts'];
    expect(commands.length).toBeGreaterThan(4);
    expect(commands.filter((file) => !known.includes(file))).toEqual([]);
  });
});
