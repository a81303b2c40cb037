// An allergy is a matter of health; other worries about animals are talked through.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import type { AnimalConcern, Species } from '#src/domain/index';
import { animals as rule } from '#src/rules/policy/animals';
import { anAsk, asks, judge, members } from '../ask.js';

describe('animals', () => {
  const minds = (species: Species, why: AnimalConcern['why']) => ({
    members: members({ animals: [{ species, why }] }),
  });
  const withPets = (...kinds: readonly Species[]) => ({
    home: aHome({ pets: kinds.map((species) => ({ species, count: 1 })) }),
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
});
