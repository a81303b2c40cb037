// References as people type them: "HD-1", "hd 1", "D-12", "H-204", and what was said of them as our own form of each.

export const HOME = '#?H[\\s-]?(?<home>\\d{1,6})';
export const REFERRAL_SAID = '#?R[\\s-]?(?<referral>\\d{1,6})';
export const HOLD = '(?:hold\\s+)?#?HD[\\s-]?(?<hold>\\d{1,9})';
export const DECISION = '(?:decision\\s+)?#?D[\\s-]?(?<decision>\\d{1,9})';
export const NUMBER = '(?:(?:number|no\\.?|option)\\s*)?#?(?<number>\\d{1,4})';
/** A gate as the rule book calls it, and its role where several must give it. */
export const GATE = '(?<gate>(?!(?:please|thanks|by)\\b)[a-z][a-z0-9-]{1,60}(?:@[a-z][a-z-]{1,40})?)';

type Groups = RegExpExecArray['groups'];

export const referralIn = (groups: Groups): string | null =>
  groups?.referral === undefined ? null : `R-${groups.referral}`;
export const homeIn = (groups: Groups): string => `H-${groups?.home}`;
export const holdIn = (groups: Groups): string => `HD-${groups?.hold}`;
export const decisionIn = (groups: Groups): string => `D-${groups?.decision}`;
export const said = (groups: Groups, name: string): string | null => groups?.[name]?.trim() || null;
