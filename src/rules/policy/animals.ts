// The home's animals and the child: an allergy is a matter of health; fear, faith and harm are asked about; and dogs.

import { type AnimalConcern, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { dogFact, isUnsafeFor } from '../facts/council/dogs.js';
import type { Rule } from '../rule.js';
import { councilPolicy } from '../sources.js';
import { notApplicable } from '../verdicts.js';
import { bad, type Fact, good, missing, weigh } from '../weigh.js';

export const animals: Rule = {
  id: ruleId('animals'),
  rows: ['P1'],
  title: 'Animals',
  sentence:
    'A child does not live with an animal they are allergic to, nor a young child with an unsafe dog; other worries are talked through.',
  class: 'policy',
  source: councilPolicy('pets in foster homes'),
  inForce: always,
  departure:
    'For an allergy, health advice on record; for a dog, its assessment; otherwise the social worker with the carer.',
  scores: 'child',
  essentialByDefault: (ask) =>
    ask.members.some((m) => m.child.animals.some((a) => a.why === 'allergy')) || isUnsafeFor(ask),
  judge(ask: Ask) {
    const facts: Fact[] = [];
    for (const { child } of ask.members) for (const concern of child.animals) facts.push(factOf(ask, concern));
    const dog = dogFact(ask);
    if (dog !== null) facts.push(dog);
    return facts.length === 0 ? notApplicable() : weigh(facts);
  },
};

function factOf({ home, policy }: Ask, { species, why }: AnimalConcern): Fact {
  if (home.pets === null)
    return missing({ code: 'animals-not-known' }, { code: 'which-animals', who: 'supervising-social-worker' });
  if (!home.pets.some((pet) => pet.species === species && pet.count > 0)) return good({ code: 'no-such-animal' });
  const reason = { code: 'animal-in-home', species, why } as const;
  if (why === 'allergy') return bad(reason);
  return {
    status: 'met',
    reason,
    deduct: policy.deductions.animalConcern,
    question: { code: 'can-the-animal-be-kept-apart', who: 'carer' },
  };
}
