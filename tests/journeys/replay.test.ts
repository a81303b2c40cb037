// A list shown in the conversation is shown again at the command line, word for word, after the data has moved on.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { asText } from '#bots/replies/index';
import { aChild, aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import { childId, day, homeId, referralId } from '#src/domain/index';
import { createLog } from '#src/log';
import { auditOf, writeCounty } from '#src/store/index';
import { perform } from '../../src/commands/data/perform.js';
import { parseLine } from '../../src/commands/line/index.js';
import { render } from '../../src/commands/outcome/outcome.js';
import { solvingHere } from '../helpers/solver.js';
import { type Opened, openCounty } from './open-county.js';

const referrals = [
  aReferral({ id: referralId('R-204'), members: [aMember({ child: aChild({ id: childId('C-2') }) })] }),
];
const before = aCounty({ homes: [aHome({ id: homeId('H-1') }), aHome({ id: homeId('H-2') })], referrals });
const after = aCounty({ homes: [aHome({ id: homeId('H-7') })], referrals });

let at: Opened;
beforeAll(async () => {
  at = await openCounty(before);
});
afterAll(() => at.store.close());

const say = (words: string) => at.hear({ person: 'page:ann', thread: 'page:t1', surface: 'page', words });

async function placewell(...argv: readonly string[]) {
  const parsed = parseLine(argv);
  if (!parsed.ok) throw new Error(parsed.message);
  const order = { ...parsed.line, files: [], policy: null, postcodes: null };
  const told = await perform(order, {
    store: at.store,
    today: () => day('2031-01-01'),
    now: () => new Date('2031-01-02T12:00:00Z'),
    log: createLog('silent', () => undefined),
    inFolder: true,
    ...solvingHere(),
  });
  return render(told, order.options.json !== undefined);
}

test('every list of a conversation, in the words that it had', async () => {
  const list = await say('match R-204');
  const why = await say('why 1');
  const costs = await say('costs');
  const [first, second, third] = (await auditOf(at.store.db, 'R-204')).filter(({ act }) => act.endsWith('-shown'));
  const id = String(first?.detail.replay);
  expect(asText(list)).toContain(`replay ${id}`);
  expect([first, second, third].map((each) => each?.act)).toEqual([
    'list-shown',
    'explanation-shown',
    'explanation-shown',
  ]);
  await writeCounty(at.store.db, after);
  expect(asText(await say('match R-204'))).not.toBe(asText(list));
  expect((await placewell('replay', id)).stdout).toBe(asText(list));
  expect((await placewell('replay', id, '--sight', String(second?.seq))).stdout).toBe(asText(why));
  expect((await placewell('replay', id, '--sight', String(third?.seq))).stdout).toBe(asText(costs));
  const json: unknown = JSON.parse((await placewell('replay', id, '--json')).stdout);
  expect(json).toMatchObject({ kind: 'replay', replay: id, reply: JSON.parse(JSON.stringify(list)) });
  expect((await placewell('audit', 'verify')).exit).toBe(0);
  expect(at.failures).toEqual([]);
});
