// Why another than the first of the list was chosen, in words.

import type { OverrideReason } from '#src/services/terms';

export const overrideWords: Readonly<Record<OverrideReason, string>> = {
  'child-s-wish': 'the child wants it',
  'family-s-view': 'the family wants it',
  'carer-declined': 'the carer before it said no',
  'provider-declined': 'the provider before it said no',
  'carer-could-not-start': 'the carer before it could not start in time',
  'professional-judgement-of-match': 'professional judgement of the match',
  'known-carer': 'the child knows the carer',
  'siblings-together': 'brothers and sisters stay together',
  identity: 'identity: language, faith, culture',
  'school-or-contact': 'school, or time with family',
  'risk-not-in-the-list': 'a risk that the list does not know of',
  'facts-out-of-date': 'facts in the list are out of date',
  'court-or-plan': 'the court or the care plan asks for it',
  'only-offer': 'it is the only offer',
  'cost-approved-by-manager': 'cost, as a manager has approved',
  other: 'another reason',
};

export const overrideForm = {
  title: (what: string, referral: string) => `${what} for ${referral}: why this one?`,
  explain:
    'This is not the first of the list, or leaves an essential unmet, so it needs a reason and words. Nothing is proposed until you send this. The child may read these words one day: write them as you would say them to the child.',
  reason: 'Reason',
  words: 'In your own words',
  submit: 'Propose it',
} as const;
