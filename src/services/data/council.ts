// Whose rows an import brings: the council they make or belong to, and whether they may stand beside what is held.

import type { Council, Day } from '#src/domain/index';

/** What the person said of the council; null where nothing was said. */
export interface CouncilSaid {
  readonly name: string | null;
}

/** Invented and real people are never held together: nobody could tell afterwards who is who. */
export const wouldMix = (held: Council | null, invented: boolean): held is Council =>
  held !== null && held.invented !== invented;

/** The council held, as renamed; or a new one, whose data speaks of that day. */
export function councilFor(held: Council | null, said: CouncilSaid, invented: boolean, day: Day): Council {
  const before = held ?? { name: 'The council', authority: null, asAt: day, invented };
  return {
    ...before,
    ...(said.name !== null && { name: said.name, authority: said.name }),
  };
}
