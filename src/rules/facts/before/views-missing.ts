// Whose views a decision still waits for: those nobody has asked for, and those with a day set to ask again.

import type { Consulted, Day, StillToAsk } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { basisOf, mayBePlacedForAdoption } from './legal-basis.js';

/** Not practicable yet, with who will ask and by when: the earliest of the days. */
export interface Promised {
  readonly of: readonly StillToAsk[];
  readonly by: Day;
}

interface ViewsMissing {
  readonly open: readonly StillToAsk[];
  readonly promised: Promised | null;
}

const everyone: readonly Consulted['who'][] = ['parents', 'others-with-pr', 'relevant-others'];
/** Once a child may be placed for adoption s22(4)(b) and (c) no longer ask for the family's (AAR 2005 reg 45). */
const notTheFamily: readonly Consulted['who'][] = ['relevant-others'];

export function viewsMissing({ referral, members, asAt }: Ask): ViewsMissing {
  const open: StillToAsk[] = members.some((member) => member.viewsObtained === null) ? ['child'] : [];
  const again: StillToAsk[] = [];
  let earliest: Day | null = null;
  for (const who of mayBePlacedForAdoption(basisOf(referral.legalStatus)) ? notTheFamily : everyone) {
    const records = referral.legal.consulted.filter((each) => each.who === who);
    const days = records
      .filter(({ outcome }) => outcome === 'not-practicable-yet')
      .map((each) => promisedBy(each, asAt));
    if (records.length === 0 || days.includes(null)) open.push(who);
    else if (days.length > 0) again.push(who);
    for (const day of days) if (day !== null && (earliest === null || day < earliest)) earliest = day;
  }
  return { open, promised: earliest === null ? null : { of: again, by: earliest } };
}

/** A promise without a name or a day, or whose day has gone by, is none. */
const promisedBy = ({ by, retryBy }: Consulted, asAt: Day): Day | null =>
  by === null || retryBy === null || retryBy < asAt ? null : retryBy;
