// Who and what else is in the home, in words; of the other children, never more than that a conversation is needed.

import type { AnimalConcern, HouseholdReason, SoloKind } from '#src/services/index';
import { count, dayText } from '../amounts.js';
import type { Words } from './table.js';

export const soloWords: Readonly<Record<SoloKind, string>> = {
  'only-foster-child': 'the only fostered child',
  'only-child-of-any-kind': 'the only child in the home',
  'no-younger-child': 'with no younger child',
  'staffed-one-to-one': 'staffed one to one',
  'single-bed-home': 'in a home for one',
};
const worry: Readonly<Record<AnimalConcern['why'], string>> = {
  allergy: 'the child is allergic to it',
  fear: 'the child is afraid of it',
  faith: "the child's faith asks for distance from it",
  'harm-to-animals': 'the child needs help to be safe with animals',
};
const smokers = {
  'outside-only': 'somebody smokes, outside only',
  indoors: 'somebody smokes indoors',
  vapes: 'somebody vapes',
} as const;

export const householdWords: Words<HouseholdReason> = {
  'would-be-solo': (r) => `would be ${soloWords[r.kind]}`,
  'would-not-be-solo': (r) => `would not be ${soloWords[r.kind]}`,
  'solo-not-known': (r) => `whether the child would be ${soloWords[r.kind]} is not recorded`,
  'home-takes-one-child': () => 'the home takes one child only',
  'home-takes-none-younger': () => 'the home takes no child younger than those there',
  'matching-conversation-needed': () => 'a matching conversation with the home is needed',
  'alongside-as-wanted': () => 'nobody there is older or younger than asked',
  'household-fits': () => "the carers' own children are enough years older",
  'own-child-near-in-age': (r) => `a child of the carers is younger, or less than ${count(r.gap, 'year')} older`,
  'own-child-age-not-known': () => "the age of a carer's own child is not recorded",
  'no-such-animal': () => 'none of those animals in the home',
  'animal-in-home': (r) => `${r.species === 'other' ? 'an animal' : `a ${r.species}`} in the home, and ${worry[r.why]}`,
  'animals-not-known': () => "the home's animals are not recorded",
  'smoke-free': () => 'a smoke-free home',
  'smoking-home': (r) => smokers[r.smoking],
  'smoking-home-by-exception': (r) => `${smokers[r.smoking]}: possible only by a recorded exception`,
  'smoking-not-known': () => 'whether anybody smokes is not recorded',
  'takes-emergencies': (r) => `takes emergencies, said on ${dayText(r.saidOn)}`,
  'does-not-take-emergencies': (r) => `does not take emergencies, said on ${dayText(r.saidOn)}`,
  'emergencies-not-known': () => 'whether the home takes emergencies is not recorded',
  'emergencies-said-long-ago': (r) => `last said on ${dayText(r.saidOn)} whether it takes emergencies: ring first`,
  'has-offered': () => 'has offered for this referral',
};
