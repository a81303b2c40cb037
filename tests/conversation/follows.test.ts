// "Why 2" also says what must follow, by when, and who must do it: of each home of a split, and of nothing that stays.

import { describe, expect, it } from 'vitest';
import { followsBlocks } from '#bots/conversation/show/follows';
import { asText } from '#bots/replies/index';
import { childId, day, homeId, moment } from '#src/domain/index';
import { aClock, anAnswer } from './fake-services.js';
import { aPerson } from './talking.js';

const [one, two] = [childId('C-1'), childId('C-2')];
const shown = (...args: Parameters<typeof followsBlocks>) =>
  asText({ summary: 'What follows.', blocks: followsBlocks(...args) });

describe('what must follow', () => {
  it('is part of why', async () => {
    const person = aPerson();
    await person.say('match R-204');
    const seen = await person.say('why 2');
    expect(seen).toContain('What must follow, and by when:');
    expect(seen).toMatch(/Placement plan +Friday 4 Dec 2026 +the child's social worker/);
    expect(seen).toContain('Counted from Friday 27 Nov 2026');
  });

  const H1 = homeId('H-1');
  const whole = [{ home: H1, children: [one, two] }];

  it('has the minute where the law counts hours', () => {
    const at = moment('2026-11-30T16:50');
    const clock = aClock({ title: 'Police protection ends', on: day('2026-11-30'), at, children: [one, two] });
    expect(shown([{ home: H1, clocks: [clock] }], whole, anAnswer())).toContain('16:50 on Monday 30 Nov 2026');
  });

  it('names the children where it is not for all of them', () => {
    const clocks = [aClock({ children: [one, two] }), aClock({ title: 'Education plan', children: [two] })];
    const seen = shown([{ home: H1, clocks }], whole, anAnswer());
    expect(seen).toContain('Education plan (C-2)');
    expect(seen).not.toContain('Placement plan (');
  });

  it('says of which nobody has read the text, each once', () => {
    const clocks = [
      aClock({ children: [one, two] }),
      aClock({ title: 'First review', provenance: 'excerpt', children: [one] }),
      aClock({ title: 'First review', provenance: 'excerpt', children: [two] }),
      aClock({ title: 'Readiness before 16', provenance: 'local-policy', children: [two] }),
    ];
    const seen = shown([{ home: H1, clocks }], whole, anAnswer());
    expect(seen).toContain('Not verified against the statute: first review.');
    expect(shown([{ home: H1, clocks: clocks.slice(0, 1) }], whole, anAnswer())).not.toContain('Not verified');
  });

  it('tells a split home by home', () => {
    const H2 = homeId('H-2');
    const parts = [
      { home: H1, children: [one] },
      { home: H2, children: [two] },
    ];
    const follows = parts.map(({ home, children }) => ({ home, clocks: [aClock({ children })] }));
    const seen = shown(follows, parts, anAnswer());
    expect([seen.indexOf('H-1:') >= 0, seen.indexOf('H-2:') > seen.indexOf('H-1:')]).toEqual([true, true]);
  });

  it('is not mentioned where nothing must', () => {
    expect(followsBlocks([{ home: H1, clocks: [] }], whole, anAnswer())).toEqual([]);
  });
});
