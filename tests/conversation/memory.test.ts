import { describe, expect, it } from 'vitest';
import { fakeServices } from './fake-services.js';
import { aPerson } from './talking.js';

describe('memory', () => {
  it('is of one person in one thread', async () => {
    const person = aPerson();
    await person.say('match R-204');
    const elsewhere = await person.turn({ words: 'why 1', thread: 't2' });
    const someoneElse = await person.turn({ words: 'why 1', person: 'bob' });
    expect([elsewhere.summary, someoneElse.summary]).toEqual([
      'No list has been asked for in this conversation. Which referral is it about?',
      'No list has been asked for in this conversation. Which referral is it about?',
    ]);
    expect(await person.say('why 1')).toContain('Why 1: H-301');
  });

  it.each([
    [{ version: 7 }],
    ['nonsense'],
    [{ version: 1, list: { asked: { kind: 'referral', id: 'x' } }, pending: null }],
  ])('that cannot be read is treated as none, and said: %j', async (kept) => {
    const fake = fakeServices();
    fake.memories.set('ann/t1', kept);
    const seen = await aPerson(fake).say('why 1');
    expect(seen).toContain('can no longer be read');
    expect(seen).toContain('Which referral is it about?');
  });

  it('is not written by a question that was not understood', async () => {
    const person = aPerson();
    await person.say('what is the weather');
    expect(person.fake.memories.size).toBe(0);
  });

  it('holds slots, never the sentence they came from', async () => {
    const person = aPerson();
    await person.say('match a 14 year old boy called Zebedee near Trowbridge');
    expect(JSON.stringify([...person.fake.memories])).not.toMatch(/zebedee|called|year old/i);
  });
});

describe('the one sentence for a notification', () => {
  it('carries no reference to a child or referral, no age, sex or place', async () => {
    const person = aPerson();
    const said = ['match R-204', 'why 1', 'more', 'referrals', 'R-204', 'match R-9999', 'match R-204 and R-205'];
    for (const words of [...said, 'match a 14 year old boy near Trowbridge', 'yes']) {
      const { summary } = await person.turn({ words });
      expect(summary, words).not.toMatch(/[RC]-\d|\b14\b|boy|girl|Trowbridge/i);
    }
  });
});

describe('a failure', () => {
  it('is answered with a reference, reported once, and says nothing of the words', async () => {
    const fake = fakeServices();
    fake.openReferrals = async () => {
      throw new Error('the world failed');
    };
    const person = aPerson(fake);
    const seen = await person.say('referrals');
    expect(seen).toContain('reference: E-1');
    expect(seen).not.toContain('the world failed');
    expect(person.reported).toEqual([{ reference: 'E-1', error: new Error('the world failed') }]);
  });
});
