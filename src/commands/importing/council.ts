// Whose rows an import brings: the council they make or belong to, and whether they may stand beside what is held.

import type { Council, Day } from '#src/domain/index';
import type { Line } from '../line/index.js';
import { badInput, type Refused } from '../outcome/outcome.js';

/** Invented and real people are never held together: nobody could tell afterwards who is who. */
export function wouldMix(held: Council | null, invented: boolean): Refused | null {
  if (held === null || held.invented === invented) return null;
  return badInput(
    'not-with-this-data',
    held.invented
      ? 'An invented county is held here, and these rows count as real. Import them into a folder of their own with --data <folder>; or, if they are invented too, say --invented.'
      : 'Rows of real people are held here, and --invented says that these are not. Import them into a folder of their own with --data <folder>.',
  );
}

/** The council held, as renamed; or a new one, whose data speaks of that day. */
export function councilFor(held: Council | null, options: Line['options'], invented: boolean, day: Day): Council {
  const before = held ?? { name: 'The council', authority: null, adjoining: [], asAt: day, invented };
  const name = options.council?.trim();
  const adjoining = options.adjoining
    ?.split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return {
    ...before,
    ...(name !== undefined && { name, authority: name }),
    ...(adjoining !== undefined && { adjoining }),
  };
}
