// The short label of each rule, for tables and lists: "School kept".

import type { RuleId } from '#src/services/index';

const labels: Readonly<Record<string, string>> = {
  'registration-in-force': 'Registration in force',
  'registered-supported-accommodation': 'Supported accommodation registered',
  'registered-type': 'Kind of placement',
  'under-16-supported-accommodation': 'Under 16 in supported accommodation',
  'on-hold': 'On hold',
  'named-connected-only': 'Connected to these children',
  'offer-live': 'Offer stands',
  'approved-number': 'Approved or registered number',
  'approved-ages': 'Approved or registered ages',
  'approved-sex': 'For girls or boys',
  'approval-terms': 'Terms of approval or registration',
  'usual-fostering-limit': 'Usual fostering limit',
  'siblings-never-together': 'Siblings never together',
  solo: 'Solo',
  'vacancy-on-the-dates': 'Place and bedroom free',
  'connected-person': 'Family and friends first',
  'out-of-area': 'In or out of area',
  'statement-of-purpose': 'Statement of purpose',
  'near-or-away': 'Near or away from home',
  'siblings-together': 'Siblings together',
  'school-kept': 'School kept',
  'disability-access': 'Access and adaptations',
  wishes: "Child's wishes",
  'language-and-culture': 'Language, faith and culture',
  'skills-for-needs': "Skills for the child's needs",
  'setting-wanted': 'Setting wanted',
  'adult-ratio': 'Adults to a child',
  alongside: 'Who else lives there',
  'household-fit': 'Fits the household',
  animals: 'Animals',
  smoking: 'Smoking',
  'avoid-locations': 'Places to avoid',
  'contact-reach': 'Getting to see family',
  'emergency-taking': 'Takes emergencies',
  'carer-preferences': "Carer's preferences",
  'panel-considerations': "Panel's considerations",
  'weekly-cost': 'Whole weekly cost',
};

/** A rule without a label is named by its id in words. */
export const sayRuleName = (rule: RuleId): string => labels[rule] ?? rule.replaceAll('-', ' ');
