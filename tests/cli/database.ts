// What the commands do on a real PostgreSQL: nothing is invented there, and several are let in at once.

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindNames } from '#src/imports/index';
import { jsonSchemas } from '#src/services/schemas/index';
import { ranOn, ranWithoutKey } from './given-a-url.js';

export function databaseContract(server: string): void {
  const name = `placewell_commands_${process.pid}`;
  const url = at(server, name);
  beforeAll(() => query(server, `create database ${name}`));
  afterAll(() => query(server, `drop database ${name} with (force)`));

  describe('a database that is empty', () => {
    test('says what to import, and is given nothing', async () => {
      for (const command of [['match', 'R-204'], ['vacancies']]) {
        const { exit, out, err } = await ranOn(url, ...command);
        expect([exit, out]).toEqual([1, '']);
        expect(err).toContain('placewell import homes');
      }
      expect((await ranOn(url, 'export', 'homes')).exit).toBe(1);
    });

    test('takes no real people without a key to seal them with', async () => {
      const { exit, err } = await ranWithoutKey(url, 'import', 'providers', 'providers.csv', '--council', 'Wiltshire');
      expect(exit).toBeGreaterThan(0);
      expect(err).toContain('PLACEWELL_KEYS');
    });

    test('is never seeded', async () => {
      const { exit, err } = await ranOn(url, 'seed', '--children', '10');
      expect(exit).toBe(2);
      expect(err).toContain('never made in a database given by URL');
    });
  });

  describe('a database with a council’s files', () => {
    beforeAll(async () => {
      for (const kind of kindNames) {
        const { exit, out } = await ranOn(url, 'import', kind, `${kind}.csv`, '--council', 'Wiltshire', '--json');
        expect([exit, jsonSchemas.import.parse(JSON.parse(out)).invented]).toEqual([0, false]);
      }
    });

    test('answers, and several commands at once the same as one alone', async () => {
      const one = await ranOn(url, 'match', 'R-204', '--json');
      expect(one.exit).toBe(0);
      expect(jsonSchemas.match.parse(JSON.parse(one.out)).options[0]?.home).toBe('H-310');
      expect(await Promise.all([1, 2, 3].map(() => ranOn(url, 'match', 'R-204', '--json')))).toEqual([one, one, one]);
    });

    test('takes two imports at once', async () => {
      const both = await Promise.all(
        (['schools', 'venues'] as const).map((kind) => ranOn(url, 'import', kind, `${kind}.csv`, '--json')),
      );
      expect(both.map(({ exit, err }) => [exit, err])).toEqual([
        [0, ''],
        [0, ''],
      ]);
    });
  });

  describe('a database that does not let us in', () => {
    test.each([
      ['no such database', at(server, 'placewell_not_there'), 'no database of that name'],
      ['no such user', at(server, name, 'nobody_here'), 'The database server does not'],
    ])('%s', async (_, elsewhere, says) => {
      const { exit, out, err } = await ranOn(elsewhere, 'vacancies');
      expect([exit, out]).toEqual([3, '']);
      expect(err).toContain(says);
      expect(err).not.toContain('hunter2');
    });
  });
}

/** The server's address with another database, and another user where one is given. */
function at(server: string, database: string, user?: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (user !== undefined) [url.username, url.password] = [user, 'hunter2'];
  return url.href;
}

async function query(url: string, text: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
