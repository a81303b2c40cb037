// A whole day at a real server, with its log at the most talkative: ids and codes are written, and nobody's facts.

import { once } from 'node:events';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCounty } from '#fixtures/index';
import { createLog } from '#src/log';
import type { Store } from '#src/store/index';
import { parseLine } from '../../src/commands/line/index.js';
import { openRooms, type RoomParts } from '../../src/commands/serve/rooms.js';
import { type Switchboard, switchboard } from '../../src/commands/serve/switchboard.js';
import { readConfig } from '../../src/config.js';
import { csv } from '../cli/at-a-desk.js';
import { solvingHere } from '../helpers/solver.js';
import { freshStore } from '../helpers/store.js';
import { policy } from '../matching/county.js';
import type { Served } from '../web/page-server.js';
import { atThePage } from './at-the-page.js';
import { found, providerNames, secretsOf } from './secrets.js';

const county = makeCounty({ children: 150, homes: 120, seed: 7 });
const [home] = county.homes;
const [child] = county.children;
const secrets = secretsOf(county);
const told = `${home?.name}, ${child?.bornOn}, ${home?.at.postcode}`;
const typed = [
  'match R-204 for Quillon Featherstone',
  'match a 14 year old boy called Quillon near Trowbridge, solo',
  'why does Quillon cry',
  '<script>alert("Quillon")</script>',
];

const written: string[] = [];
const shown: string[] = [];
const answers: string[] = [];
let store: Store;
let board: Switchboard;

beforeAll(async () => {
  const log = createLog('trace', (line) => written.push(line));
  store = await freshStore(county);
  board = switchboard(log, () => 'E-0');
  board.server.listen(0, '127.0.0.1');
  await once(board.server, 'listening');
  const config = readConfig({});
  if (!config.ok) throw new Error('expected an empty environment to be read');
  const parts: RoomParts = {
    terms: { host: '127.0.0.1', port: 0, place: { kind: 'folder', folder: '/nowhere' }, policy, asAt: null },
    config: config.config,
    io: {
      out: () => undefined,
      err: (line) => written.push(line),
      environment: {},
      folder: '/nowhere',
      now: () => new Date('2027-01-04T09:00:00Z'),
      stop: new AbortController().signal,
    },
    log,
    store,
    token: 'a token',
    solving: solvingHere(),
  };
  const rooms = await openRooms(parts);
  board.open(rooms);
  const command = async (argv: readonly string[], ...lines: readonly string[]) => {
    const parsed = parseLine([...argv, '--json']);
    if (!parsed.ok) throw new Error(parsed.message);
    const files = lines.length === 0 ? [] : [csv('given.csv', ...lines)];
    return (await rooms.commands.perform({ ...parsed.line, files, policy: null, postcodes: null })).stdout;
  };
  await aDay(command);
}, 60_000);
afterAll(async () => {
  await board.close();
  await store.close();
});

/** Everything a person can do, and then everything that can go wrong. */
async function aDay(command: (argv: readonly string[], ...lines: readonly string[]) => Promise<string>) {
  const address = board.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const served: Served = { origin: `http://127.0.0.1:${port}`, port, reported: [], close: async () => undefined };
  const player = atThePage(served, 'a-day');
  const hear = async (words: string) => shown.push(await player.hear(words));
  const [first] = county.referrals.filter(({ status }) => status === 'open');
  for (const words of [`match ${first?.id}`, 'why 1', `why not ${home?.id}`, 'compare 1 and 2', 'only in-house'])
    await hear(words);
  for (const words of ['within 10 miles', 'under £500', 'more', 'vacancies', 'referrals', 'match R-9', 'why not H-9'])
    await hear(words);
  for (const words of ['match R-204', 'hold 1', 'holds', 'propose 1', 'D-1', 'confirm D-1', 'approve D-1 gate views'])
    await hear(words);
  await hear('views D-1');
  shown.push(await player.send({ of: 'child', words: 'I am Quillon and want to go', obtained: 'PN1' }));
  for (const words of ['withdraw D-1 because Quillon cries', 'undo', 'decisions', 'what was I told', 'verify audit'])
    await hear(words);
  for (const words of typed) await hear(words);
  await hear('match a 14 year old boy near Trowbridge');
  shown.push(await player.send({ place: 'Quillon House' }));
  shown.push(await player.send({ place: '' }));

  for (const argv of [['match', `${first?.id}`], ['explain', `${first?.id}`, `${home?.id}`], ['vacancies']])
    answers.push(await command(argv));
  await command(
    ['import', 'children', 'given.csv', '--invented'],
    'child_id,birth_date,sex',
    `C-9,${told},x`,
    `${told}`,
  );

  await breakTheDatabase();
  await hear(`match ${first?.id}`);
  await command(
    ['import', 'schools', 'given.csv', '--invented'],
    'school_id,name,latitude,longitude',
    'S-999,Mill,51.3,-2.2',
  );
}

/** From now on what is remembered or imported fails, with an error that quotes a row, as PostgreSQL's own do. */
async function breakTheDatabase() {
  const raise = `raise exception 'bad row: ${told.replaceAll("'", "''")}' using detail = '${told.replaceAll("'", "''")}'`;
  await sql
    .raw(`create function refuse() returns trigger language plpgsql as $$ begin ${raise}; end $$`)
    .execute(store.db);
  for (const table of ['thread_memory', 'school'])
    await sql
      .raw(`create trigger refuse before insert or update on ${table} for each row execute function refuse()`)
      .execute(store.db);
}

describe('the log of a whole day', () => {
  it('was written, by the conversation and by the commands, with the reference a person was given', () => {
    const log = written.join('');
    expect(log).toContain('turn failed');
    expect(log).toContain('crash');
    const reference = /E-[0-9A-Z]+/.exec(shown.at(-1) ?? '')?.[0];
    expect(reference).toBeDefined();
    expect(log).toContain(reference);
  });

  it('holds no name, birth date, postcode or free text of the county', () => {
    expect(secrets.length).toBeGreaterThan(500);
    expect(found([...secrets, ...providerNames(county)], written.join(''))).toEqual([]);
  });

  it('holds nothing that was typed', () => {
    expect(found(['Quillon', 'Featherstone', 'script', ...typed], written.join(''))).toEqual([]);
  });

  it('would be found out if it did', () => {
    const line = JSON.stringify({ msg: `bad row: ${told}` });
    expect(found(secrets, line)).toEqual(expect.arrayContaining([home?.name, child?.bornOn]));
  });
});

describe('the answers of that day', () => {
  const inAnswers = secretsOf({ ...county, family: [], referrals: [] });

  it('as JSON hold no name, birth date or postcode', () => {
    expect(answers.map((each) => JSON.parse(each).kind)).toEqual(['match', 'explain', 'vacancies']);
    expect(found(inAnswers, answers.join('\n'))).toEqual([]);
  });

  it('on the page hold none either', () => {
    expect(shown.join('\n').length).toBeGreaterThan(10_000);
    expect(found(inAnswers, shown.join('\n'))).toEqual([]);
  });
});
