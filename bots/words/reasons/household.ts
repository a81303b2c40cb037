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
  allergy: 'the child is allergic',
  fear: 'the child is afraid of them',
  faith: "the child's faith keeps apart from them",
  'harm-to-animals': 'the child has harmed animals',
};
const smokers = { 'outside-only': 'outside only', indoors: 'indoors', vapes: 'by vaping' } as const;

export const householdWords: Words<HouseholdReason> = {
  'would-be-solo': (r) => `would be ${soloWords[r.kind]}`,
  'would-not-be-solo': (r) => `would not be ${soloWords[r.kind]}`,
  'solo-not-known': (r) => `whether the child would be ${soloWords[r.kind]} is not recorded`,
  'home-takes-one-child': () => 'the home takes one child only',
  'home-takes-none-younger': () => 'the home takes no child younger than those there',
  'matching-conversation-needed': () => 'a matching conversation with the home is needed',
  'alongside-as-wanted': () => 'nobody there of the ages to be kept apart',
  'household-fits': () => "the carers' own children are older by the years the council looks for",
  'own-child-near-in-age': (r) => `a child of the carers is not older by ${count(r.gap, 'year')} or more`,
  'own-child-age-not-known': () => "the age of a carer's own child is not recorded",
  'no-such-animal': () => 'no such animal in the home',
  'animal-in-home': (r) => `${r.species === 'other' ? 'an animal' : `a ${r.species}`} in the home, and ${worry[r.why]}`,
  'animals-not-known': () => 'the home’s animals are not recorded',
  'smoke-free': () => 'a smoke-free home',
  'smoking-home': (r) => `somebody smokes, ${smokers[r.smoking]}`,
  'smoking-home-by-exception': (r) => `somebody smokes, ${smokers[r.smoking]}: possible only by recorded exception`,
  'smoking-not-known': () => 'whether anybody smokes is not recorded',
  'takes-emergencies': (r) => `takes emergencies, said on ${dayText(r.saidOn)}`,
  'does-not-take-emergencies': (r) => `does not take emergencies, said on ${dayText(r.saidOn)}`,
  'emergencies-not-known': () => 'whether the home takes emergencies is not recorded',
  'emergencies-said-long-ago': (r) => `last spoke of emergencies on ${dayText(r.saidOn)}: ring before relying on it`,
  'has-offered': () => 'has offered for this referral',
};
