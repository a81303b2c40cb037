// When the offices are open: the duty team's posts have effect only when they are shut.

import { dayOfMoment, isWorkingDay, type Moment } from '#src/domain/index';

/** Wall-clock times in London, Monday to Friday, save bank holidays of England. */
export const officeHours = { from: '08:30', to: '17:00' } as const;

export function officesOpen(at: Moment): boolean {
  const time = at.slice(11);
  if (time < officeHours.from || time >= officeHours.to) return false;
  return isWorkingDay(dayOfMoment(at));
}
