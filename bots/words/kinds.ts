// The name a person uses for each kind of thing: bands, homes, verdicts, classes, groups of points.

import type {
  Band,
  HomeType,
  PointsGroup,
  Rule,
  RuleClass,
  RuleFinding,
  Sex,
  SiblingMode,
  SoloKind,
  Source,
  Status,
} from '#src/services/index';
import { dayText } from './amounts.js';

export const bandWords: Readonly<Record<Band, string>> = {
  'meets-all': 'meets every essential',
  'meets-with-support': 'meets every essential with named support',
  'not-shown-to-meet': 'not shown to meet every essential',
  'does-not-meet': 'does not meet every essential',
};

export const homeWords: Readonly<Record<HomeType, string>> = {
  'connected-person': 'family or friends',
  'in-house-foster': 'in-house foster',
  'solo-foster': 'solo foster',
  'host-family': 'host family',
  ifa: 'agency foster (IFA)',
  'supported-accommodation': 'supported accommodation',
  'in-house-childrens-home': "in-house children's home",
  'external-childrens-home': "external children's home",
  'short-break': 'short break',
  parent: 'at home with a parent',
  'residential-family-centre': 'residential family centre',
};

export const statusWords: Readonly<Record<Status, string>> = {
  met: 'met',
  broken: 'not met',
  unknown: 'not known',
  'not-applicable': 'does not apply',
};

/** What is met save for an approval or a record still to come is not called met. */
export const standingWords = ({ status, gates }: Pick<RuleFinding, 'status' | 'gates'>): string =>
  status === 'met' && gates.length > 0 ? 'still needed' : statusWords[status];

export const classWords: Readonly<Record<RuleClass, string>> = {
  hard: 'law or fact',
  gated: 'needs approval',
  duty: 'duty',
  policy: "the council's policy",
};

export const groupWords: Readonly<Record<PointsGroup, string>> = {
  child: 'The child',
  stability: 'Stability',
  locality: 'Locality',
  cost: 'Cost',
};

export const provenanceWords: Readonly<Record<Source['provenance'], string>> = {
  read: 'text read',
  excerpt: 'excerpt seen, not verified against the statute',
  'not-verified': 'not verified against the statute',
  'local-policy': "the council's own choice",
};

export const sexWords: Readonly<Record<Sex, string>> = { female: 'girl', male: 'boy' };

export const soloWords: Readonly<Record<SoloKind, string>> = {
  'only-foster-child': 'the only foster child',
  'only-child-of-any-kind': 'the only child of any kind',
  'no-younger-child': 'no younger child',
  'staffed-one-to-one': 'staffed one to one',
  'single-bed-home': 'a home with a single bed',
};

export const siblingWords: Readonly<Record<SiblingMode, string>> = {
  must: 'together, it must be',
  prefer: 'together if possible',
  apart: 'apart, by assessment',
  never: 'never together, for safety',
};

export const sourceText = (source: Source): string =>
  [source.title, source.section, provenanceWords[source.provenance]].filter((each) => each !== null).join(', ');

/** The days on which a rule is in force. */
export function inForceText({ from, to }: Rule['inForce']): string {
  if (to === null) return from === null ? 'no dates recorded' : `from ${dayText(from)}`;
  return from === null ? `until ${dayText(to)}` : `from ${dayText(from)} until ${dayText(to)}`;
}
