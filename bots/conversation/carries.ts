// What the pieces of an answer carry, by what they speak of: a piece that fits none of these says it of itself.

import type { Carried } from '#bots/replies/index';

/** Our own words, of nobody. */
export const ofNobody: readonly Carried[] = ['words'];
export const ofVersions: readonly Carried[] = ['codes'];
/** A referral or child by reference, and nothing of it. */
export const ofReference: readonly Carried[] = ['case-reference'];
/** A home by reference, and nothing of it. */
export const ofHome: readonly Carried[] = ['home-reference'];
/** The children and their case. */
export const ofCase: readonly Carried[] = ['case-reference', 'case-fact'];
/** A home as it stands for these children: with its rules, miles, price, offers and how old its facts are. */
export const ofOption: readonly Carried[] = [
  ...ofCase,
  ...ofHome,
  'home-fact',
  'home-locality',
  'distance',
  'cost',
  'staff-name',
];
/** What was typed and is said back. */
export const asTyped: readonly Carried[] = [
  ...ofCase,
  ...ofHome,
  'home-locality',
  'distance',
  'cost',
  'free-text-of-child',
];

/** A colleague, by name or reference, and their posts. */
export const ofStaff: readonly Carried[] = ['staff-name'];

/** A hold or a decision: a child's case, a home, colleagues, and what somebody said or wrote of it. */
export const ofRecord: readonly Carried[] = [...ofOption, ...ofStaff, 'free-text-of-child', 'family-fact'];
