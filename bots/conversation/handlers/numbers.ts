// What "why 2" means: the option that stood under that number when it was shown.

import { talk } from '#bots/words/talk';
import type { MatchAnswer, RankedOption } from '#src/services/index';
import type { ListMemory } from '../memory.js';

export interface Numbered {
  readonly option: RankedOption | null;
  /** Set when the number meant other homes when it was shown. */
  readonly moved: string | null;
}

/** A number means what it meant when it was shown, wherever that stands now. */
export function numbered(rank: number, list: ListMemory, whole: MatchAnswer): Numbered {
  const now = whole.options.find((option) => option.rank === rank) ?? null;
  const seen = list.seen.find((each) => each.rank === rank);
  const same = (option: RankedOption) =>
    option.parts.length === seen?.homes.length && option.parts.every((part, i) => part.home === seen.homes[i]);
  if (seen === undefined || (now !== null && same(now))) return { option: now, moved: null };
  const moved = whole.options.find(same) ?? null;
  return { option: moved, moved: talk.moved(rank, moved?.rank ?? null) };
}
