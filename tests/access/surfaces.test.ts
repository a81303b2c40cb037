// The page of what each place may carry: whole, in step with what replies say of themselves, and never wider than practice allows.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { carriedKinds } from '#bots/replies/index';
import { factKinds, mayCarry, type Place, places, surfaceTable } from '#src/access/index';
import { createLog } from '#src/log';

const carriedOn = (place: Place) => factKinds.filter((kind) => mayCarry(place, kind));

describe('the table', () => {
  it('has a row for each kind that a reply can say it carries, with what it is and why', () => {
    expect(Object.keys(surfaceTable).sort()).toEqual([...carriedKinds].sort());
    expect([...factKinds].sort()).toEqual([...carriedKinds].sort());
    for (const { what, why, on } of Object.values(surfaceTable)) {
      expect(what.length).toBeGreaterThan(10);
      expect(why.length).toBeGreaterThan(20);
      expect(on.filter((each, i) => on.indexOf(each) !== i || !places.includes(each))).toEqual([]);
    }
  });

  it.each<[Place, readonly string[]]>([
    ['channel', ['words', 'codes', 'supply']],
    ['log', ['codes', 'home-reference', 'case-reference']],
    ['lock-screen', ['words', 'codes', 'supply', 'demand']],
    ['ephemeral', ['words', 'codes', 'supply', 'staff-name', 'provider', 'home-reference']],
    ['private-channel-thread', ['words', 'codes', 'supply', 'staff-name', 'provider', 'home-reference']],
    ['app-home', ['words', 'codes', 'supply', 'demand', 'staff-name', 'provider', 'home-reference', 'case-reference']],
  ])('of the narrow places, %s carries this and no more', (place, kinds) => expect(carriedOn(place)).toEqual(kinds));

  it('each wider place carries all that the narrower one does', () => {
    const widening: readonly Place[] = [
      'channel',
      'private-channel-thread',
      'app-home',
      'direct-message',
      'page',
      'command-line',
    ];
    for (const [i, place] of widening.entries())
      for (const wider of widening.slice(i + 1))
        expect(carriedOn(place).filter((kind) => !mayCarry(wider, kind))).toEqual([]);
  });

  it('a place where several read carries a reference to a case, or an attribute, never both', () => {
    const attributes = ['case-fact', 'family-fact', 'distance', 'cost', 'home-fact', 'home-locality'] as const;
    for (const place of ['channel', 'private-channel-thread', 'ephemeral', 'app-home', 'lock-screen', 'log'] as const)
      expect(attributes.filter((kind) => mayCarry(place, kind))).toEqual([]);
  });

  it.each([
    ['child-identity', ['command-line', 'export']],
    ['other-childs-fact', []],
    ['on-hold-reason', ['page', 'command-line', 'export']],
    ['home-address', ['page', 'command-line', 'export']],
    ['unsorted', ['page', 'command-line']],
  ] as const)('%s is carried nowhere but here', (kind, where) => {
    expect(places.filter((place) => mayCarry(place, kind)).sort()).toEqual([...where].sort());
  });
});

describe('the row of the log', () => {
  it('of an error it keeps the code and the places in the program, and none of the words', () => {
    const lines: string[] = [];
    const error = Object.assign(new Error('Quillon, born 2012-03-04, of Larch House'), { code: '23505' });
    createLog('info', (line) => lines.push(line)).error({ reference: 'E-7', err: error }, 'turn failed');
    const { err, ...rest } = JSON.parse(lines.join(''));
    expect(err).toMatchObject({ name: 'Error', code: '23505' });
    expect(rest).toMatchObject({ reference: 'E-7', msg: 'turn failed' });
    expect(lines.join('')).not.toMatch(/Quillon|2012|Larch/);
  });

  it('what is logged is a fixed sentence and named codes: nothing is ever put together', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const files = ['src', 'bots', 'solver'].flatMap((dir) =>
      readdirSync(`${root}/${dir}`, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(`${root}/${dir}/${file}`, 'utf8')),
    );
    const calls = files.flatMap((text) => [
      ...text.matchAll(/\blog\.(?:trace|debug|info|warn|error|fatal)\(([\s\S]*?)\);?\n/g),
    ]);
    expect(calls.length).toBeGreaterThan(8);
    expect(calls.map(([call]) => call).filter((call) => /`|' \+|\+ '/.test(call))).toEqual([]);
  });
});
