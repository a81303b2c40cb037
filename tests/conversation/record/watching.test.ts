// Whatever a turn shows is kept as it leaves, under what it was answered from; what cannot be kept is not shown.

import { describe, expect, test } from 'vitest';
import { asText } from '#bots/replies/index';
import { fakePeople } from '../fake-people.js';
import { fakeServices } from '../fake-services.js';
import { aPerson } from '../talking.js';

async function told(...words: readonly string[]) {
  const people = fakePeople();
  const person = aPerson(fakeServices(), people);
  for (const each of words.slice(0, -1)) await person.turn({ words: each });
  const before = people.kept.length;
  const reply = await person.turn({ words: words.at(-1) ?? '' });
  return { reply, kept: people.kept.slice(before) };
}

describe('what a turn shows is kept', () => {
  test.each([
    [['match R-204'], 'list-shown', 'R-204'],
    [['match R-204', 'list'], 'list-shown', 'R-204'],
    [['match R-204', 'only in-house'], 'list-shown', 'R-204'],
    [['match R-204', 'why 1'], 'explanation-shown', 'R-204'],
    [['match R-204', 'why not H-310'], 'explanation-shown', 'R-204'],
    [['match R-204', 'compare 1 and 2'], 'explanation-shown', 'R-204'],
    [['match R-204', 'costs R-204'], 'explanation-shown', 'R-204'],
    [['vacancies'], 'board-shown', 'vacancies'],
    [['referrals'], 'board-shown', 'referrals'],
    [['allocate'], 'proposal-for-all-shown', 'allocation'],
  ])('%s', async (words, act, subject) => {
    const { reply, kept } = await told(...words);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ act, subject, form: 'reply' });
    expect(JSON.parse(kept[0]?.body ?? '')).toEqual({ text: asText(reply), reply: JSON.parse(JSON.stringify(reply)) });
  });

  test('of a list with the versions that it names', async () => {
    const { kept } = await told('match R-204');
    expect(Object.keys(kept[0]?.versions ?? {})).toEqual(
      expect.arrayContaining(['ruleBook', 'policy', 'data', 'replay']),
    );
  });

  test.each([['help'], ['hello'], ['rules'], ['match R-99999999']])(
    'and of "%s", which shows nothing, nothing',
    async (words) => {
      expect((await told(words)).kept).toEqual([]);
    },
  );
});

test('what cannot be kept is not shown: the answer is a reference', async () => {
  const people = {
    ...fakePeople(),
    shown: async () => {
      throw new Error('disk full');
    },
  };
  const person = aPerson(fakeServices(), people);
  const reply = asText(await person.turn({ words: 'match R-204' }));
  expect(reply).toContain('E-1');
  expect(reply).not.toContain('R-204');
  expect(person.reported).toHaveLength(1);
});
