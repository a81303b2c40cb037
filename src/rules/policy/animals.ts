// The home's animals and the child: an allergy is a matter of health; fear, faith and harm to animals are asked about.

import { type AnimalConcern, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always, councilPolicy, type Rule } from '../rule.js';
import { bad, type Fact, good, missing, weigh } from '../weigh.js';

export const animals: Rule = {
  id: ruleId('animals'),
  sentence: 'A child with an allergy does not live with that animal; other worries about animals are talked through.',
  class: 'policy',
  source: councilPolicy('pets in foster homes'),
  inForce: always,
  departure: 'For an allergy, health advice on record; otherwise the social worker with the carer.',
  scores: 'child',
  essentialByDefault: ({ members }) => members.some((m) => m.child.animals.some((a) => a.why === 'allergy')),
  judge(ask: Ask) {
    const facts: Fact[] = [];
    for (const { child } of ask.members) for (const concern of child.animals) facts.push(factOf(ask, concern));
    return weigh(facts);
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
