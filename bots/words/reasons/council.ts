// The council's own policy, in words.

import type { CouncilReason } from '#src/services/index';
import { dayText } from '../amounts.js';
import type { Words } from './table.js';

type Facts<C extends CouncilReason['code']> = Extract<CouncilReason, { readonly code: C }>;

const grades: Readonly<Record<Facts<'ofsted-grade'>['grade'], string>> = {
  outstanding: 'outstanding',
  good: 'good',
  'requires-improvement': 'requires improvement',
  inadequate: 'inadequate',
  'consistently-strong': 'consistently strong',
  inconsistent: 'inconsistent',
  'serious-weaknesses': 'serious or widespread weaknesses',
};
const adults: Readonly<Record<Facts<'adult-ratio-as-preferred'>['has'], string>> = {
  standard: 'standard staffing',
  '1:1': 'one adult to one child',
  '2:1': 'two adults to one child',
};

export const councilWords: Words<CouncilReason> = {
  'ofsted-grade': (r) => `Ofsted: ${grades[r.grade]}, on ${dayText(r.on)}`,
  'ofsted-grade-old': (r) => `Ofsted's grade is old: ${dayText(r.on)}`,
  'ofsted-grade-not-recorded': () => "Ofsted's grade of the home is not recorded",
  'ofsted-grade-not-understood': (r) =>
    `Ofsted's grade of ${dayText(r.on)} is recorded in words that Ofsted does not use`,
  'could-stay-where-they-live': () => 'could stay in the present home, and why to move is not recorded',
  'adult-ratio-as-preferred': (r) => `${adults[r.has]}, where the council prefers ${adults[r.preferred]}`,
  'adult-ratio-below-preferred': (r) => `${adults[r.has]}, where the council prefers ${adults[r.preferred]}`,
  'adult-ratio-preferred-not-known': (r) =>
    `how it is staffed is not recorded; the council prefers ${adults[r.preferred]}`,
  'dog-assessed-safe': () => 'the dog is assessed as safe with children',
  'dog-not-assessed': () => 'a dog in the home, not assessed for so young a child',
  'dog-not-safe': () => 'a dog in the home, assessed as not safe with children',
};
