// An allergy is a matter of health; other worries about animals are talked through.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { type AnimalConcern, day, type Species } from '#src/domain/index';
import { animals as rule } from '#src/rules/policy/animals';
import { anAsk, asks, judge, members } from '../ask.js';

describe('animals', () => {
  const minds = (species: Species, why: AnimalConcern['why']) => ({
    members: members({ animals: [{ species, why }] }),
  });
  const withPets = (...kinds: readonly Species[]) => ({
    home: aHome({ pets: kinds.map((species) => ({ species, count: 1, assessedSafe: null })) }),
  });

  it('is met where there is no such animal', () => {
    expect(judge(rule, { ...minds('cat', 'allergy'), ...withPets('dog') }).status).toBe('met');
  });

  it('is broken by the animal a child is allergic to', () => {
    expect(judge(rule, { ...minds('cat', 'allergy'), ...withPets('dog', 'cat') })).toMatchObject({
      status: 'broken',
      value: 0,
      reasons: [{ code: 'animal-in-home', species: 'cat', why: 'allergy' }],
    });
  });

  it('is worth less, and talked through, for fear, faith or harm', () => {
    for (const why of ['fear', 'faith', 'harm-to-animals'] as const) {
      const verdict = judge(rule, { ...minds('dog', why), ...withPets('dog') });
      expect([verdict.status, verdict.value, ...asks(verdict)]).toEqual(['met', 0.6, 'can-the-animal-be-kept-apart']);
    }
  });

  it('is essential for an allergy only', () => {
    expect(rule.essentialByDefault(anAsk(minds('cat', 'allergy')))).toBe(true);
    expect(rule.essentialByDefault(anAsk(minds('cat', 'fear')))).toBe(false);
  });

  it('asks where the animals are not recorded, and does not apply to a child who minds none', () => {
    expect(judge(rule, { ...minds('cat', 'allergy'), home: aHome({ pets: null }) }).status).toBe('unknown');
    expect(judge(rule, withPets('dog')).status).toBe('not-applicable');
  });

  const withDogs = (...assessed: readonly (boolean | null)[]) => ({
    home: aHome({ pets: assessed.map((assessedSafe) => ({ species: 'dog', count: 1, assessedSafe })) }),
  });
  /** The day before her fifth birthday, and the day itself, when the placement starts on 27 November 2026. */
  const four = { members: members({ bornOn: day('2021-11-28') }) };
  const five = { members: members({ bornOn: day('2021-11-27') }) };

  it('asks before a child under five lives with a dog nobody has assessed, until the fifth birthday', () => {
    const verdict = judge(rule, { ...four, ...withDogs(null) });
    expect([verdict.status, verdict.value, ...asks(verdict)]).toEqual([
      'unknown',
      0.5,
      'is-the-dog-safe-with-children',
    ]);
    expect(rule.essentialByDefault(anAsk({ ...four, ...withDogs(null) }))).toBe(false);
    expect(judge(rule, { ...five, ...withDogs(null) }).status).toBe('not-applicable');
  });

  it('is broken, and essential, for so young a child and a dog found unsafe; older, it is talked through', () => {
    const young = { ...four, ...withDogs(true, false, null) };
    expect([judge(rule, young).status, rule.essentialByDefault(anAsk(young))]).toEqual(['broken', true]);
    const older = { ...five, ...withDogs(false) };
    expect([judge(rule, older).status, judge(rule, older).value, rule.essentialByDefault(anAsk(older))]).toEqual([
      'met',
      0.6,
      false,
    ]);
  });

  it('is met by dogs that are all assessed as safe, and no dog is no question', () => {
    expect(judge(rule, { ...four, ...withDogs(true, true) }).status).toBe('met');
    expect(judge(rule, { ...four, ...withDogs(true, null) }).status).toBe('unknown');
    expect(judge(rule, { ...four, ...withPets('cat') }).status).toBe('not-applicable');
    expect(judge(rule, { ...four, home: aHome({ pets: null }) }).status).toBe('not-applicable');
  });
});
