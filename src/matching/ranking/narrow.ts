// What a person typed on top of the referral: hides by miles or provider, greys by cost, and never renumbers.

import type { MatchAnswer, Narrowing, ToAsk } from '../answer.js';
import type { RankedOption } from '../ranked-option.js';

/** A tenth beyond the miles asked for is "just outside": said, so that a line on a map hides nobody unseen. */
const TAIL = 1.1;

export function narrow(
  options: readonly RankedOption[],
  narrowing: Narrowing,
  inHouse: (option: RankedOption) => boolean,
): Pick<MatchAnswer, 'options' | 'hidden'> {
  const { onlyInHouse, withinMiles, underPence } = narrowing;
  const near = (option: RankedOption, limit: number) => option.straight === null || option.straight <= limit;
  const asked = options.filter((option) => !onlyInHouse || inHouse(option));
  const kept = asked.filter((option) => withinMiles === undefined || near(option, withinMiles));
  const tail = asked.filter(
    (option) => withinMiles !== undefined && !kept.includes(option) && near(option, withinMiles * TAIL),
  );
  return {
    options: kept.map((option) => ({
      ...option,
      overLimit: underPence !== undefined && option.cost.total !== null && option.cost.total >= underPence,
    })),
    hidden: { count: options.length - kept.length, justOutside: tail.map((option) => option.rank) },
  };
}

/** Providers to ask follow the same words: none when only in-house was asked for. */
export const staysWithin = (each: ToAsk, { onlyInHouse, withinMiles }: Narrowing): boolean =>
  !onlyInHouse && (withinMiles === undefined || each.straight === null || each.straight <= withinMiles);
