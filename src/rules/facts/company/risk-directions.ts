// Whom each risk on record endangers, after the items of the South West home-search form: one table for every rule.

import { type NeedCode, riskCodes } from '#src/domain/index';

type RiskCode = (typeof riskCodes)[number];

/**
 * to-others: whoever lives there. to-self and from-others: the child's own danger, into which two children with the
 * same one may draw each other ("similar but conflicting needs"). to-animals is about pets, another rule's.
 */
type Direction = 'to-self' | 'from-others' | 'to-others' | 'to-animals';

const directions: Readonly<Record<RiskCode, Direction>> = {
  'self-harm': 'to-self',
  'sexual-exploitation': 'from-others',
  'criminal-exploitation': 'from-others',
  'substance-misuse': 'to-self',
  'eating-disorder': 'to-self',
  'going-missing': 'to-self',
  'physical-harm-to-others': 'to-others',
  'sexual-harm-to-others': 'to-others',
  'fire-setting': 'to-others',
  'harm-to-animals': 'to-animals',
  'criminal-exploitation-of-others': 'to-others',
};

const going = (...wanted: readonly Direction[]): ReadonlySet<NeedCode> =>
  new Set<NeedCode>(riskCodes.filter((code) => wanted.includes(directions[code])));

const harmful = going('to-others');
const drawing = going('to-self', 'from-others');

export const isRiskToOthers = (code: NeedCode): boolean => harmful.has(code);
export const drawsOthersIn = (code: NeedCode): boolean => drawing.has(code);
