// Language, faith and culture, each where the child says it matters; with what support where not shared.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { languageAndCulture as rule } from '#src/rules/duty/language-and-culture';
import { asks, judge, members } from '../ask.js';

describe('language-and-culture', () => {
  const kurdish = members({ language: 'Kurdish', faith: 'Muslim', culture: 'Kurdish' });
  const home = (
    languages: readonly string[] | null,
    faiths: readonly string[] | null,
    cultures: readonly string[] | null,
  ) => aHome({ languages, faiths, cultures });

  it('is met in full where all three are shared, in any case of letters', () => {
    expect(
      judge(rule, { members: kurdish, home: home(['English', 'KURDISH '], ['muslim'], ['Kurdish']) }),
    ).toMatchObject({
      status: 'met',
      value: 1,
      support: [],
    });
  });

  it('is met with an interpreter where the language is not, for two fifths less', () => {
    const verdict = judge(rule, { members: kurdish, home: home(['English'], ['Muslim'], ['Kurdish']) });
    expect(verdict).toMatchObject({
      status: 'met',
      value: 0.6,
      support: [{ code: 'interpreter', language: 'Kurdish' }],
    });
  });

  it('is worse the less is shared, and never broken', () => {
    const two = judge(rule, { members: kurdish, home: home(['English'], [], ['Kurdish']) });
    const none = judge(rule, { members: kurdish, home: home(['English'], [], []) });
    expect(two.value).toBeCloseTo(0.3);
    expect([none.status, none.value, none.support.length]).toEqual(['met', 0, 3]);
  });

  it('asks what is not recorded', () => {
    const verdict = judge(rule, { members: kurdish, home: home(null, ['Muslim'], null) });
    expect([verdict.status, ...asks(verdict)]).toEqual(['unknown', 'which-languages', 'which-cultures']);
  });

  it('does not apply where nobody says it matters', () => {
    expect(judge(rule, { home: home(null, null, null) }).status).toBe('not-applicable');
  });
});
