// Words at the command line: the chat's own answers, refused with an exit code, a form answered by its fields.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCounty, workforceOf } from '#fixtures/index';
import { type Store, writeCounty, writeWorkforce } from '#src/store/index';
import { parseLine } from '../../../src/commands/line/index.js';
import { fieldsIn } from '../../../src/commands/record/fields.js';
import { freshStore } from '../../helpers/store.js';
import { atADesk } from '../at-a-desk.js';

const county = makeCounty({ children: 60, homes: 60, seed: 7 });
const [referral] = county.referrals.filter(({ status, members }) => status === 'open' && members.length === 1);
let store: Store;
beforeAll(async () => {
  store = await freshStore();
  await writeCounty(store.db, county);
  await writeWorkforce(store.db, workforceOf(county));
});
afterAll(() => store.close());

const say = async (...words: readonly string[]) => {
  const { exit, text, json } = await atADesk(['say', ...words], { store });
  return { exit, text: text.replaceAll(/\s+/g, ' '), json };
};

it('says what the chat says, and remembers in its thread what a number means', async () => {
  expect((await say('hold', '1', '--thread', 'other')).exit).toBe(1);
  const list = await say('match', `${referral?.id}`);
  expect(list).toMatchObject({ exit: 0, json: { kind: 'say', done: true, form: null } });
  const held = await say('hold', '1', 'until', '19:00');
  expect(held.text).toContain(`kept for ${referral?.id} until 19:00 today`);
  expect(held.exit).toBe(0);
  expect(await say('hold', '1', '--thread', 'other')).toMatchObject({ exit: 1, json: { done: false } });
  expect((await say('undo')).text).toContain('Undone: hold made');
});

it('ends with 1 where it was refused, or not understood', async () => {
  for (const words of ['D-99', 'hold', 'release HD-99', 'blue cheese', 'approve D-99', 'match R-999999'])
    expect(await say(words), words).toMatchObject({ exit: 1, json: { done: false } });
  for (const words of ['help', 'holds', 'decisions', 'waiting', 'verify audit'])
    expect(await say(words), words).toMatchObject({ exit: 0, json: { done: true } });
});

it('shows a form with the id of each field, and sends it with the fields that are given', async () => {
  await say('match', `${referral?.id}`);
  const asked = await say('propose', '2');
  expect(asked.text).toContain('--field reason=child-s-wish|');
  expect(asked.json).toMatchObject({
    done: false,
    form: [
      { id: 'reason', kind: 'choice' },
      { id: 'words', kind: 'long' },
    ],
  });
  const done = await say(
    'propose',
    '2',
    '--field',
    'reason=known-carer',
    '--field',
    'words=They met in May, and got on.',
  );
  expect(done.text).toContain('They met in May, and got on.');
  expect(done).toMatchObject({ exit: 0, json: { done: true } });
  expect((await say('views', 'D-1', '--field', 'colour=red')).exit).toBe(2);
  expect((await say('holds', '--field', 'colour=red')).exit).toBe(2);
});

it('takes a value with commas and signs as it stands', () => {
  const parsed = parseLine(['say', 'views D-1', '--field', 'words=a, b = c', '--field', 'of=child']);
  expect(parsed.ok && [...fieldsIn(parsed.line.options.field)]).toEqual([
    ['words', 'a, b = c'],
    ['of', 'child'],
  ]);
  expect(parseLine(['say', 'x', '--field', 'nothing']).ok).toBe(false);
});
