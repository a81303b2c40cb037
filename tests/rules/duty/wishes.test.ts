// What the child wants that a home can answer, and whether anyone asked.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { type Home, homeId, type WishTopic } from '#src/domain/index';
import { wishes as rule } from '#src/rules/duty/wishes';
import { anAsk, asks, codes, homeOf, judge, member, resident } from '../ask.js';

describe('wishes', () => {
  const wants = (...topics: readonly WishTopic[]) => [
    member(
      {},
      { wishes: topics.map((topic) => ({ topic, homeId: topic === 'with-a-particular-home' ? homeId('H-1') : null })) },
    ),
  ];
  const at = (home: Home, ...topics: readonly WishTopic[]) => judge(rule, { members: wants(...topics), home });

  it('is met where every wish is', () => {
    expect(at(aHome(), 'live-in-a-family', 'own-bedroom', 'no-pets', 'with-a-particular-home')).toMatchObject({
      status: 'met',
      value: 1,
    });
    expect(at(homeOf('external-childrens-home'), 'live-in-a-childrens-home').status).toBe('met');
    expect(at(homeOf('supported-accommodation'), 'live-on-own-with-support').status).toBe('met');
  });

  it('loses two fifths for each that is not', () => {
    const home = homeOf('external-childrens-home');
    expect(at(home, 'live-in-a-family')).toMatchObject({ status: 'broken', value: 0.6 });
    expect(at(home, 'live-in-a-family', 'pets').value).toBeCloseTo(0.2);
    expect(at(home, 'live-in-a-family', 'pets', 'live-on-own-with-support').value).toBe(0);
  });

  it('needs an empty room for a bedroom of their own', () => {
    const rooms = aHome().bedrooms.slice(2);
    expect(at(aHome({ bedrooms: rooms }), 'own-bedroom').status).toBe('met');
    const taken = [resident({}, { bedroomId: rooms[0]?.id ?? null })];
    const verdict = judge(rule, { members: wants('own-bedroom'), home: aHome({ bedrooms: rooms }), residents: taken });
    expect(codes(verdict)).toEqual(['wish-not-met']);
  });

  it('asks where the answer is not recorded', () => {
    expect(at(aHome({ pets: null }), 'pets').status).toBe('unknown');
    expect(at(aHome({ pets: null }), 'no-pets').value).toBe(0.5);
    expect(at(aHome({ bedrooms: [] }), 'own-bedroom').status).toBe('unknown');
  });

  it('is a question until somebody has asked the child', () => {
    const members = [member({}, { viewsObtained: null })];
    expect(asks(judge(rule, { members }))).toEqual(['what-does-the-child-want']);
    expect(judge(rule).status).toBe('not-applicable');
  });

  it('never removes a home', () => {
    expect([rule.class, rule.essentialByDefault(anAsk({ members: wants('pets') }))]).toEqual(['duty', false]);
  });
});
