// Searches with a path of their own, said in words: what the form shows, and the referral that comes of it.

import { describe, expect, it } from 'vitest';
import { asText, type Reply } from '#bots/replies/index';
import { lastDescribed } from './fake-services.js';
import { aPerson, formValues } from './talking.js';

const onOneLine = (reply: Reply): string => asText(reply).replaceAll(/\s+/g, ' ');

describe('a bed in place of a police cell', () => {
  it('is an emergency of tonight, with no wish as to place, under its own legal status', async () => {
    const person = aPerson();
    await person.say('pace 14 boy non-secure court Mon');
    await person.say('yes');
    expect(lastDescribed(person.fake)).toMatchObject({
      urgency: 'emergency',
      neededBy: '2026-11-20',
      legalStatus: 'J2',
      legal: { regime: 'pace', secureRequested: false },
      nearness: 'no-preference',
    });
  });

  it('does not take the day in court for the day a bed is needed, and says both', async () => {
    const reply = await aPerson().turn({ words: 'pace 14 boy court Mon' });
    expect(formValues(reply)).toMatchObject({ neededBy: '2026-11-20', urgency: 'emergency', regime: 'pace' });
    const seen = onOneLine(reply);
    expect(seen).toContain('Court was read as Monday 23 Nov 2026');
    expect(seen).toContain('read as an emergency, needed today');
    expect(seen).not.toContain('a week from today is assumed');
  });

  it('takes court on the day of the week that it is for today: they go before the next court to sit', async () => {
    expect(onOneLine(await aPerson().turn({ words: 'pace 14 boy court Fri' }))).toContain('read as Friday 20 Nov 2026');
    const next = await aPerson().turn({ words: 'pace 14 boy court next Friday' });
    expect(onOneLine(next)).toContain('read as Friday 27 Nov 2026');
    expect(onOneLine(await aPerson().turn({ words: 'remand, boy of 16, court Friday' }))).toContain('27 Nov 2026');
  });

  it.each([
    ['pace 14 boy', 'not-known', null],
    ['pace 14 boy non-secure', 'no', false],
    ['pace 14 boy secure', 'yes', true],
  ])('"%s" has the question about secure answered "%s"', async (words, value, secureRequested) => {
    const person = aPerson();
    expect(formValues(await person.turn({ words }))).toMatchObject({ secure: value });
    await person.say('yes');
    expect(lastDescribed(person.fake).legal).toMatchObject({ secureRequested });
  });
});

describe('other kinds of search', () => {
  it.each([
    ['remand, boy of 16', 'remand', 'J1', 'emergency'],
    ['respite for a girl of 9', 'respite', 'not-stated', 'planned'],
    ['short breaks for a boy of 8', 'short-breaks', 'not-stated', 'planned'],
    ['long-term match for a girl of 7', 'long-term-match', 'not-stated', 'planned'],
    ['a girl of 7', 'standard', 'not-stated', 'planned'],
  ])('"%s" is a search for %s, with legal status %s', async (words, regime, legalStatus, urgency) => {
    const person = aPerson();
    await person.say(words);
    await person.say('yes');
    expect(lastDescribed(person.fake)).toMatchObject({
      legal: { regime, secureRequested: null },
      legalStatus,
      urgency,
    });
  });

  it('is planned when that is said, also for a remand', async () => {
    const reply = await aPerson().turn({ words: 'remand, boy of 16, planned' });
    expect(formValues(reply)).toMatchObject({ urgency: 'planned' });
  });

  it('can be changed on the form, and is what the form says', async () => {
    const person = aPerson();
    const form = formValues(await person.turn({ words: 'respite for a girl of 9' }));
    await person.send({ ...form, regime: 'short-breaks' });
    expect(lastDescribed(person.fake).legal.regime).toBe('short-breaks');
    expect(await person.send({ ...form, regime: 'adoption' })).toContain('choose one of the kinds of search');
  });

  it('does not take the nights of a break for the age of another child', async () => {
    const { age1, age2 } = formValues(await aPerson().turn({ words: 'short breaks for a girl of 9, 18 nights' }));
    expect([age1, age2]).toEqual(['9', undefined]);
  });

  it('is said above the list', async () => {
    const person = aPerson();
    await person.say('respite for a girl of 9');
    expect(await person.say('yes')).toContain("Searched for: a carer's respite.");
  });
});

describe('a parent with their child', () => {
  it('are both on the form when both are children, live together, and are no brother and sister', async () => {
    const person = aPerson();
    const form = formValues(await person.turn({ words: 'match mum (16) and baby near Trowbridge' }));
    expect(form).toMatchObject({ age1: '16', sex1: 'female', age2: '0', regime: 'parent-and-child' });
    expect(form).not.toHaveProperty('together');
    await person.send({ ...form, sex2: 'male' });
    const referral = lastDescribed(person.fake);
    expect(referral).toMatchObject({ legal: { regime: 'parent-and-child' }, siblings: [] });
    expect(referral.members.map(({ child }) => child.siblings)).toEqual([[], []]);
  });

  it('say on the form who is to be put on it, and a parent of 18 or over is not', async () => {
    const person = aPerson();
    const reply = await person.turn({ words: 'a 20 year old mother and her baby' });
    expect(onOneLine(reply)).toContain('A parent of 18 or over is not a child on this form');
    expect(formValues(reply)).toMatchObject({ age1: '0' });
    expect(formValues(reply)).not.toHaveProperty('age2');
    expect(person.fake.asked).toEqual([]);
  });

  it('taken for two other children by a change on the form, have it asked whether they are brother and sister', async () => {
    const person = aPerson();
    const form = formValues(await person.turn({ words: 'mum (16) and baby' }));
    expect(await person.send({ ...form, sex2: 'male', regime: 'standard' })).toContain(
      'whether they are brothers and sisters',
    );
  });
});

it('a list of a child described before kinds of search were told apart is still remembered', async () => {
  const person = aPerson();
  await person.say('a girl of 9');
  await person.say('yes');
  const [kept] = [...person.fake.memories.values()];
  const older = JSON.parse(
    JSON.stringify(kept)
      .replace(/"regime":"standard",/, '')
      .replace(/"secure":null,?/, ''),
  );
  await person.fake.remember('ann', 't1', older);
  expect(JSON.stringify(older)).not.toContain('regime');
  expect(await person.say('list')).not.toContain('can no longer be read');
  expect(lastDescribed(person.fake).legal.regime).toBe('standard');
});
