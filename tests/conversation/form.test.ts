import { describe, expect, it } from 'vitest';
import { day } from '#src/domain/index';
import { lastDescribed } from './fake-services.js';
import { aPerson, formValues } from './talking.js';

const told = 'match a 14 year old boy away from Melksham, solo, with a dog allergy, by 3 December';

describe('a described child', () => {
  it('is not searched for until the form is sent', async () => {
    const person = aPerson();
    await person.say(told);
    expect(person.fake.asked).toEqual([]);
    await person.say('yes');
    expect(person.fake.asked).toHaveLength(1);
  });

  it.each([
    ['Cardiff', 'a 9 year old girl near Cardiff', 'leave the place blank'],
    ['Edinburgh', 'a 9 year old girl from Edinburgh', 'leave the place blank'],
    ['Narnia', 'match a 9 year old girl in Narnia', 'leave the place blank'],
    ['Trow', 'a 9 year old girl near Trow', 'Did you mean Trowbridge?'],
  ])('whose place, %s, is not known has it read back, and the form leaves it empty', async (said, words, then) => {
    const person = aPerson();
    const reply = await person.turn({ words });
    const texts = reply.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
    expect(texts.filter((each) => each.includes(said))).toEqual([
      expect.stringMatching(
        new RegExp(`^${said} is not among the towns this county's data knows.*${then.replace('?', '.')}`),
      ),
    ]);
    expect(formValues(reply)).toMatchObject({ age1: '9', place: '', nearness: 'no-preference' });
  });

  it('to be kept away from a place that is not known is not searched for until one is given', async () => {
    const person = aPerson();
    await person.say('a 9 year old girl away from Cardiff');
    expect(await person.say('yes')).toContain('Near or away of what?');
    expect(person.fake.asked).toEqual([]);
  });

  it('becomes a referral with placeholder references and nothing that was not said', async () => {
    const person = aPerson();
    await person.say(told);
    await person.say('yes');
    const referral = lastDescribed(person.fake);
    expect(referral).toMatchObject({
      id: 'R-0',
      urgency: 'planned',
      neededBy: '2026-12-03',
      nearness: 'away',
      avoid: [{ name: 'Melksham', radiusMiles: 5 }],
      siblings: [],
    });
    expect(referral.members).toHaveLength(1);
    expect(referral.members[0]).toMatchObject({
      child: {
        id: 'C-0',
        bornOn: day('2012-11-20'),
        sex: 'male',
        needs: [],
        animals: [{ species: 'dog', why: 'allergy' }],
      },
      solo: { kind: 'only-foster-child' },
    });
  });

  it('is asked about as the form was changed, not as it was first read', async () => {
    const person = aPerson();
    const form = formValues(await person.turn({ words: told }));
    await person.send({ ...form, age1: '12', place: 'salisbury', nearness: 'near', neededBy: '05/12/2026' });
    expect(lastDescribed(person.fake)).toMatchObject({
      nearness: 'near',
      avoid: [],
      neededBy: '2026-12-05',
      members: [{ child: { bornOn: '2014-11-20' } }],
    });
  });

  it('is a group when there are several: every pair, and each child knows the others', async () => {
    const person = aPerson();
    const form = formValues(await person.turn({ words: 'match siblings aged 4, 7 and 9 who must stay together' }));
    await person.send({ ...form, sex1: 'male', sex2: 'female', sex3: 'male' });
    const referral = lastDescribed(person.fake);
    expect(referral.siblings).toHaveLength(3);
    expect(referral.siblings.every(({ mode }) => mode === 'must')).toBe(true);
    expect(referral.members.map(({ child }) => child.siblings.length)).toEqual([2, 2, 2]);
  });

  it('is asked for alone when the children are not brothers and sisters', async () => {
    const person = aPerson();
    const form = formValues(await person.turn({ words: 'match a 16 and 17 year old girl' }));
    expect(await person.send({ ...form, together: 'not-siblings' })).toContain('Ask for each child alone');
    expect(person.fake.asked).toEqual([]);
  });

  it.each([
    [{ age1: '25' }, 'expected a whole number from 0 to 17'],
    [{ age1: '' }, 'expected a whole number from 0 to 17'],
    [{ sex1: 'cat' }, 'choose girl or boy'],
    [{ place: 'Narnia' }, 'not a town or village that is known here'],
    [{ place: 'Salisbry' }, 'Did you mean Salisbury?'],
    [{ place: '' }, 'Near or away of what?'],
    [{ neededBy: '2026-11-01' }, 'not before today'],
    [{ neededBy: '31/02/2027' }, 'expected a day'],
    [{ withinMiles: '-3' }, 'Miles: expected a number from 1 to 500'],
    [{ underPounds: 'lots' }, 'Pounds a week: expected'],
    [{ solo: 'maybe' }, 'choose one of the meanings'],
    [{ access: 'stairlift' }, 'Access needs: expected any of'],
    [{ animals: 'dog' }, 'expected, for example, "dog allergy'],
    [{ urgency: '' }, 'Choose planned or emergency'],
  ])('with %j is shown again with what is wrong, and not searched for', async (change, problem) => {
    const person = aPerson();
    const form = formValues(await person.turn({ words: told }));
    expect(await person.send({ ...form, ...change })).toContain(problem);
    expect(person.fake.asked).toEqual([]);
  });

  it('is answered with what was taken for home', async () => {
    const person = aPerson();
    const form = formValues(await person.turn({ words: told }));
    expect(await person.send({ ...form, sex1: 'male' })).toContain('Home is the middle of Melksham.');
  });

  it('with a mistake in it is not remembered, whatever was typed, and a later yes searches nothing', async () => {
    const person = aPerson();
    const form = formValues(await person.turn({ words: told }));
    await person.send({ ...form, place: 'Nar\u0000nia, ask for Zebedee', age1: 'x'.repeat(10_000) });
    const kept = JSON.stringify([...person.fake.memories]);
    expect(kept).not.toMatch(/Zebedee|xxx/);
    expect(await person.say('yes')).toContain('no form waiting');
    expect(person.fake.asked).toEqual([]);
  });

  it('is never taken from a form that was made up', async () => {
    const person = aPerson();
    await person.send({});
    await person.send({ age99: '4', constructor: 'x', __proto__: 'y' });
    const { summary } = await person.turn({ form: { submits: 'drop-everything', values: {} } });
    expect(summary).toContain('can be sent any more');
    expect(person.fake.asked).toEqual([]);
    expect(person.reported).toEqual([]);
  });
});
