// The import table of the architecture, held to the code as it stands.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruise, type IModule } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';
import { kept, rooms } from './rooms.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Edge {
  readonly from: string;
  readonly to: string;
}

const roomOf = (file: string): string | undefined =>
  Object.keys(rooms).find((name) => new RegExp(rooms[name]?.files ?? '^$').test(file));

/** Edges that leave a room without leave, and files that belong to no room. */
function breaches(edges: readonly Edge[]): string[] {
  return edges.flatMap(({ from, to }) => {
    const [source, target] = [roomOf(from), roomOf(to)];
    if (!source) return [`${from} is in no room`];
    if (/^tests\//.test(to)) return [`${from} imports a test`];
    if (!target) return [`${to} is in no room`];
    if (source === target || rooms[source]?.mayImport.includes(target)) return [];
    return [`${from} → ${to}: ${source} may not import ${target}. ${rooms[source]?.instead}`];
  });
}

const libraryBreaches = (edges: readonly Edge[]): string[] =>
  edges.flatMap(({ from, to }) =>
    Object.entries(kept).flatMap(([library, owners]) =>
      new RegExp(library).test(to) && !owners.includes(roomOf(from) ?? '')
        ? [`${from} imports ${to}, which only ${owners.join(', ')} may`]
        : [],
    ),
  );

describe('the import table', () => {
  let modules: readonly IModule[] = [];
  let ours: Edge[] = [];
  let libraries: Edge[] = [];

  beforeAll(async () => {
    const { output } = await cruise(
      ['src', 'solver', 'bots', 'fixtures'],
      {
        baseDir: root,
        tsPreCompilationDeps: true,
        exclude: { path: '^bots/web/page/' },
        doNotFollow: { path: 'node_modules' },
      },
      { exportsFields: ['exports'], conditionNames: ['placewell-ts', 'import', 'node', 'default'] },
    );
    if (typeof output === 'string') throw new Error('expected modules, received text');
    modules = output.modules.filter((module) => /^(src|solver|bots|fixtures)\//.test(module.source));
    const all = modules.flatMap((m) =>
      m.dependencies.map((d) => ({ from: m.source, to: d.resolved, type: d.module, bad: d.couldNotResolve })),
    );
    ours = all.filter((edge) => /^(src|solver|bots|fixtures|tests)\//.test(edge.to) && /\.ts$/.test(edge.to));
    libraries = all.map((edge) => ({ from: edge.from, to: edge.type }));
  }, 60_000);

  it('sees every source file of the project', () => {
    const files = ['src', 'solver', 'bots', 'fixtures'].flatMap((dir) =>
      readdirSync(`${root}/${dir}`, { recursive: true, encoding: 'utf8' })
        .filter((f) => f.endsWith('.ts'))
        .map((f) => `${dir}/${f}`),
    );
    expect(files.length).toBeGreaterThan(80);
    expect(files.filter((file) => !modules.some((module) => module.source === file))).toEqual([]);
  });

  it('resolves every import', () => {
    const lost = modules.flatMap((m) =>
      m.dependencies.filter((d) => d.couldNotResolve).map((d) => `${m.source} → ${d.module}`),
    );
    expect(lost).toEqual([]);
  });

  it('is kept by every file', () => {
    expect(ours.length).toBeGreaterThan(200);
    expect(breaches(ours)).toEqual([]);
  });

  it('keeps each library in its room', () => {
    expect(libraryBreaches(libraries)).toEqual([]);
  });

  it('has no row without a file', () => {
    const empty = Object.keys(rooms).filter((name) => !modules.some((module) => roomOf(module.source) === name));
    expect(empty).toEqual([]);
  });

  it('has a row for each room that exists', () => {
    expect([...new Set(modules.map((m) => m.source).filter((file) => roomOf(file) === undefined))]).toEqual([]);
  });

  it('finds planted breaches', () => {
    const planted = [
      { from: 'solver/model.ts', to: 'src/domain/child.ts' },
      { from: 'src/rules/catalogue.ts', to: 'src/store/index.ts' },
      { from: 'bots/conversation/index.ts', to: 'src/matching/match.ts' },
      { from: 'bots/web/index.ts', to: 'src/store/index.ts' },
      { from: 'src/domain/child.ts', to: 'tests/architecture/rooms.ts' },
      { from: 'src/newroom/file.ts', to: 'src/domain/child.ts' },
    ];
    expect(breaches(planted)).toHaveLength(planted.length);
    expect(libraryBreaches([{ from: 'bots/web/index.ts', to: 'botbuilder' }])).toHaveLength(1);
  });
});
