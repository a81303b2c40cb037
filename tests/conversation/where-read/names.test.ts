// The homes of a list by name: asked for, shown to one person, and in a blind first look only once it is over.

import { describe, expect, it } from 'vitest';
import { asText } from '#bots/replies/index';
import { type FakePeople, fakePeople } from '../fake-people.js';
import { fakeServices } from '../fake-services.js';
import { aPerson, buttonsOf } from '../talking.js';

/** Names are hidden until the look is ended. */
function lookingBlindly(): FakePeople {
  let over = false;
  const people = fakePeople();
  return {
    ...people,
    homeNames: async (by, asked) =>
      over
        ? people.homeNames(by, asked)
        : {
            ok: false,
            refusal: {
              code: 'wrong-state',
              subject: asked.referral,
              state: 'names-hidden',
              expected: ['names-shown'],
            },
          },
    endBlindPass: async () => {
      over = true;
      return { ok: true, value: { wasBlind: true } };
    },
  };
}

describe('names', () => {
  it('are those of the page last shown, each beside its reference', async () => {
    const person = aPerson();
    await person.say('match R-204');
    const seen = await person.say('names');
    expect(seen).toContain('H-301  The house of H-301');
    expect(seen).toContain('H-305');
    expect(seen).not.toContain('H-306');
    await person.say('more');
    expect(await person.say('the names of these homes')).toContain('H-306');
  });

  it('may be asked of one home', async () => {
    const person = aPerson();
    await person.say('match R-204');
    expect(await person.say('name of h310')).toMatch(/H-310 {2}The house of H-310/);
    expect(await person.say('name of h310')).not.toContain('H-301');
  });

  it('are not in the list, nor in what is kept of the answer', async () => {
    const people = fakePeople();
    const person = aPerson(fakeServices(), people);
    expect(await person.say('match R-204')).not.toContain('The house of');
    expect(await person.say('why 1')).not.toContain('The house of');
    await person.say('names');
    expect(JSON.stringify(people.kept)).not.toContain('The house of');
  });

  it('need a list, and a referral on record', async () => {
    const person = aPerson();
    expect(await person.say('names')).toContain('Which referral');
    await person.say('a boy of 9');
    await person.say('yes');
    expect(await person.say('names')).toMatch(/only\s+described/);
    expect(await person.say('reveal')).toMatch(/only\s+described/);
  });

  it('are not read out where others read', async () => {
    const reply = await aPerson().turn({ surface: 'teams', place: 'channel', words: 'names' });
    expect(asText(reply)).toContain('direct message');
  });
});

describe('a blind first look', () => {
  it('hides names until it is said to be over', async () => {
    const person = aPerson(fakeServices(), lookingBlindly());
    await person.say('match R-204');
    const hidden = await person.turn({ words: 'names' });
    expect(asText(hidden)).toContain('Names are hidden');
    expect(asText(hidden)).not.toContain('The house of');
    expect(buttonsOf(hidden)).toContain('reveal');
    expect(await person.say('reveal')).toContain('over for this referral');
    expect(await person.say('names')).toContain('The house of H-301');
  });

  it('there is none, in most searches', async () => {
    const person = aPerson();
    await person.say('match R-204');
    expect(await person.say('reveal the names')).toContain('No names are hidden');
  });
});
