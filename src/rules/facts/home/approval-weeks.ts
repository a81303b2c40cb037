// How long a temporary approval may last (CPR 2010 regs 24(1) and 25): said once, for the rule and for its clocks.

import { addDays, type Day } from '#src/domain/index';

/** Up to 16 weeks, and extended once by up to 8. */
export const WEEKS = 16;
export const EXTENDED_WEEKS = 24;

/** The last day of so many weeks. `from`, the day it was given, is the first: the earlier reading. */
export const lastOf = (weeks: number, from: Day): Day => addDays(from, weeks * 7 - 1);
