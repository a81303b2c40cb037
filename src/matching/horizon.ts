// How far an emergency looks: from tonight to ten in the morning of the next working day, when offices answer again.

import { addWorkingDays, type Day, type Moment, moment, type Referral } from '#src/domain/index';

export interface Horizon {
  readonly from: Day;
  readonly until: Moment;
}

/** Null for a planned search. */
export const horizonOf = ({ urgency }: Referral, startOn: Day): Horizon | null =>
  urgency === 'emergency' ? { from: startOn, until: moment(`${addWorkingDays(startOn, 1)}T10:00`) } : null;
