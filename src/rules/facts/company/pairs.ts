// Whether two children may do each other harm by living together: each direction apart, and what is not known beside.

import { ageOn, type Child, type Need, type NeedLevel, type PersonLink } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { isHistory, isPastLink } from '../risk-history.js';
import { ADULT } from '../who-would-live-there.js';
import { drawsOthersIn, isRiskToOthers } from './risk-directions.js';

export type Level = Extract<NeedLevel, 'none' | 'low' | 'high'>;

/** Of a newcomer and another child. */
export interface Pair {
  /** What the newcomer may do to the other, as far as is known. */
  readonly harms: Level;
  /** What the other may do to the newcomer. */
  readonly harmedBy: Level;
  /** Besides, something is not known, or is history. */
  readonly ask: boolean;
}

/**
 * A newcomer's "not known" is a question; of a child who lives there only what is known counts, since their own
 * referral asked the rest.
 */
export function pairOf(ask: Ask, newcomer: Child, other: Child, otherIsNew = false): Pair {
  const both = and(drawn(ask, newcomer, other, otherIsNew), linked(ask, newcomer, other));
  const harms = and(both, harmful(ask, newcomer, true));
  const harmedBy = and(both, harmful(ask, other, otherIsNew));
  const asks = ((harms | harmedBy) & ASK) !== 0;
  return {
    harms: levelOf(harms),
    harmedBy: levelOf(harmedBy),
    ask: asks || notBeside(ask, newcomer, other) || notBeside(ask, other, newcomer),
  };
}

export const callsForTalk = (pair: Pair): boolean => pair.ask || pair.harms !== 'none' || pair.harmedBy !== 'none';

/** Whether a newcomer may harm whoever they live with: neither not known nor history is no. */
export const mayHarm = ({ needs }: Child): boolean =>
  needs.some(({ code, level }) => level !== 'none' && isRiskToOthers(code));

/** Until assessed, not with anyone younger, nor with anyone grown up (practice 2.14). */
export const notBeside = (ask: Ask, doubted: Child, other: Child): boolean =>
  doubted.ageDisputed && (other.bornOn > doubted.bornOn || ageOn(other.bornOn, ask.startOn) >= ADULT);

export const isOrder = ({ kind }: PersonLink): boolean => kind === 'no-contact-order';

/** What is known, and beside it whether there is something to ask: numbers, since pairs are looked at by the million. */
type Reading = number;
const [NONE, LOW, HIGH, ASK] = [0, 1, 2, 4] as const;
const KNOWN = 3;

const and = (a: Reading, b: Reading): Reading => ((a | b) & ASK) | Math.max(a & KNOWN, b & KNOWN);
const levelOf = (of: Reading): Level => ((of & KNOWN) === HIGH ? 'high' : (of & KNOWN) === LOW ? 'low' : 'none');

function reading(ask: Ask, need: Need, isNew: boolean): Reading {
  if (need.level === 'none') return NONE;
  if (need.level === 'not-known') return isNew ? ASK : NONE;
  if (isHistory(ask, need)) return ASK;
  return need.level === 'low' ? LOW : HIGH;
}

function harmful(ask: Ask, { needs }: Child, isNew: boolean): Reading {
  let found: Reading = NONE;
  for (const need of needs) if (isRiskToOthers(need.code)) found = and(found, reading(ask, need, isNew));
  return found;
}

/** The same danger on both sides: two who harm themselves, who go missing, who are exploited. */
function drawn(ask: Ask, newcomer: Child, other: Child, otherIsNew: boolean): Reading {
  let found: Reading = NONE;
  for (const mine of newcomer.needs) {
    if (!drawsOthersIn(mine.code)) continue;
    for (const theirs of other.needs)
      if (theirs.code === mine.code)
        found = and(found, onBothSides(reading(ask, mine, true), reading(ask, theirs, otherIsNew)));
  }
  return found;
}

/** No more than the lesser of the two; a question where one of them is. */
function onBothSides(a: Reading, b: Reading): Reading {
  if (a === NONE || b === NONE) return NONE;
  return ((a | b) & ASK) !== 0 ? ASK : Math.min(a, b);
}

/** One named by the other, or both tied to one third person; two orders against the same person part nobody. */
function linked(ask: Ask, a: Child, b: Child): Reading {
  let found: Reading = NONE;
  for (const link of a.links) if (link.person === b.id) found = and(found, strength(ask, link));
  for (const link of b.links) if (link.person === a.id) found = and(found, strength(ask, link));
  for (const mine of a.links)
    for (const theirs of b.links)
      if (mine.person === theirs.person && !(isOrder(mine) && isOrder(theirs)))
        found = and(found, onBothSides(strength(ask, mine), strength(ask, theirs)));
  return found;
}

const strength = (ask: Ask, link: PersonLink): Reading => (isPastLink(ask, link) ? ASK : HIGH);
