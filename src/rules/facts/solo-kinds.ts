// The five meanings of solo, kept apart: whether this home is solo for this child (practice 2.7).

import { ageOn, type Child, type HouseholdMember, type SoloKind } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { bad, type Fact, good, missing } from '../weigh.js';
import { visits } from './company/visits.js';
import { ADULT, otherResidents } from './who-would-live-there.js';

export function soloFact(ask: Ask, child: Child, kind: SoloKind): Fact {
  const solo = isSolo(ask, child, kind);
  if (solo === null)
    return missing(
      { code: 'solo-not-known', kind },
      kind === 'staffed-one-to-one' || kind === 'single-bed-home'
        ? { code: 'how-is-it-staffed', who: 'registered-manager' }
        : { code: 'how-old-is-the-own-child', who: 'supervising-social-worker' },
    );
  if (!solo) return bad({ code: 'would-not-be-solo', kind });
  return kind !== 'staffed-one-to-one' && visits(ask).length > 0
    ? visitorFact(kind)
    : good({ code: 'would-be-solo', kind });
}

/** A booked visit for respite or a short break ends solo for its days: it can move, or the child goes elsewhere. */
export const visitorFact = (kind: SoloKind): Fact =>
  missing({ code: 'solo-but-for-a-visit', kind }, { code: 'can-the-booking-move', who: 'supervising-social-worker' });

/** Null where a fact is missing. */
function isSolo(ask: Ask, child: Child, kind: SoloKind): boolean | null {
  const { home } = ask;
  const alone = ask.members.length === 1 && otherResidents(ask).length === 0;
  switch (kind) {
    case 'only-foster-child':
      return alone;
    case 'only-child-of-any-kind':
      return alone ? none(home.household.filter(mayBeChild).map((m) => isChild(ask, m))) : false;
    case 'no-younger-child': {
      const younger = (bornOn: Child['bornOn'] | null) => (bornOn === null ? null : bornOn > child.bornOn);
      return none([
        ...otherResidents(ask).map((r) => younger(r.child.bornOn)),
        ...ask.members.map((m) => younger(m.child.bornOn)),
        ...home.household.filter(mayBeChild).map((m) => younger(m.bornOn)),
      ]);
    }
    case 'staffed-one-to-one':
      if (home.solo === kind) return true;
      return home.adultRatio === null ? null : home.adultRatio !== 'standard';
    case 'single-bed-home':
      if (home.solo === kind) return alone;
      return home.clauses.length === 0 ? null : alone && home.clauses.every((clause) => clause.places === 1);
  }
}

export const mayBeChild = (m: HouseholdMember): boolean => m.role === 'own-child' || m.role === 'childminded-child';

/** Null where the birth date is not recorded. */
const isChild = (ask: Ask, m: HouseholdMember): boolean | null =>
  m.bornOn === null ? null : ageOn(m.bornOn, ask.startOn) < ADULT;

export const isGrownUp = (ask: Ask, m: HouseholdMember): boolean => isChild(ask, m) === false;

/** True when every answer is no; null when none is yes and one is missing. */
function none(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(true)) return false;
  return answers.includes(null) ? null : true;
}
