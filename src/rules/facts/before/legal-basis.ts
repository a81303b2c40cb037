// On what basis a child is looked after, and when it runs out (practice L38).

import {
  addDays,
  addHours,
  type Day,
  dayOfMoment,
  type LegalBasis,
  type LegalPosition,
  type Moment,
  moment,
} from '#src/domain/index';

/** SSDA903 legal status. V3 and V4 are short breaks: by agreement, and break by break. */
const bases: ReadonlyMap<string, LegalBasis> = new Map([
  ['L1', 'police-protection'],
  ['L2', 'emergency-protection'],
  ['L3', 'child-assessment'],
  ['C1', 'interim-care-order'],
  ['C2', 'care-order'],
  ['D1', 'freeing-order'],
  ['E1', 'placement-order'],
  ['V2', 'section-20'],
  ['V3', 'short-breaks'],
  ['V4', 'short-breaks'],
  ['J1', 'remand'],
  ['J2', 'pace'],
  ['J3', 'sentence'],
]);

/** Null for a code the return does not know, and for a child without a referral. */
export const basisOf = (legalStatus: string): LegalBasis | null => bases.get(legalStatus) ?? null;

/** In the care of the authority by an order (s105(1)): an interim one too. */
export const isInCare = (basis: LegalBasis | null): boolean => basis === 'interim-care-order' || basis === 'care-order';

/** The authority may place for adoption: parents' views and parents' care are then another law's matter. */
export const mayBePlacedForAdoption = (basis: LegalBasis | null): boolean =>
  basis === 'placement-order' || basis === 'freeing-order';

/** The first minute it no longer stands; `latest` is the most that the law allows once a court has extended it. */
export type Ending =
  | { readonly kind: 'none' }
  | { readonly kind: 'start-not-recorded' }
  | { readonly kind: 'ends'; readonly at: Moment }
  | { readonly kind: 'may-be-extended'; readonly at: Moment; readonly latest: Moment }
  | { readonly kind: 'longer-than-law'; readonly at: Moment };

const POLICE_HOURS = 72;
const EPO_DAYS = 8;
const EPO_EXTENDED_DAYS = 15;
const ASSESSMENT_DAYS = 7;

const none: Ending = { kind: 'none' };
const noStart: Ending = { kind: 'start-not-recorded' };
const ends = (at: Moment): Ending => ({ kind: 'ends', at });

/** Police protection counts hours. An order's days are counted with its own as the first: the earlier reading. */
export function endingOf(
  basis: LegalBasis,
  { basisFrom: from, basisTo: to }: Pick<LegalPosition, 'basisFrom' | 'basisTo'>,
): Ending {
  if (basis === 'police-protection') {
    if (from === null) return noStart;
    const most = addHours(from, POLICE_HOURS);
    return ends(to !== null && to < most ? to : most);
  }
  if (basis === 'emergency-protection') return endingOfProtection(from, to);
  if (to !== null) return ends(to);
  if (basis !== 'child-assessment') return none;
  return from === null ? noStart : ends(afterDays(from, ASSESSMENT_DAYS));
}

/** s45: 8 days, and one extension by a court of up to 7. The court's own end is taken, if the law allows so long. */
function endingOfProtection(from: Moment | null, to: Moment | null): Ending {
  if (to !== null)
    return from !== null && to > addHours(from, EPO_EXTENDED_DAYS * 24)
      ? { kind: 'longer-than-law', at: to }
      : ends(to);
  if (from === null) return noStart;
  return { kind: 'may-be-extended', at: afterDays(from, EPO_DAYS), latest: afterDays(from, EPO_EXTENDED_DAYS) };
}

const afterDays = (from: Moment, days: number): Moment => startOf(addDays(dayOfMoment(from), days));

export const startOf = (on: Day): Moment => moment(`${on}T00:00`);

/** The last day on any part of which it stands. */
export const lastDayOf = (at: Moment): Day => (at.endsWith('T00:00') ? addDays(dayOfMoment(at), -1) : dayOfMoment(at));
