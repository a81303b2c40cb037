// A service's refusal -> what the command line says of it.

import type { Day } from '#src/domain/index';
import type { Refusal } from '#src/services/index';
import { exitCodes } from './exit-codes.js';
import { badInput, type Refused, refuse } from './outcome.js';

/** Nothing found is an answer of its own: exit 1. `asked` is the day asked for, where one was. */
export function refusedByService(refusal: Refusal, asked: Day | null = null): Refused {
  const on = asked === null ? '' : ` on ${asked}`;
  const nothing = (message: string, nearest: readonly string[] = []) =>
    refuse(
      exitCodes.nothingFound,
      refusal.code,
      `${message}${nearest.length === 0 ? '' : ` Nearest: ${nearest.join(', ')}.`}`,
      {
        nearest,
      },
    );
  switch (refusal.code) {
    case 'unknown-referral':
      return nothing(`There is no open referral ${refusal.referral}${on}.`, refusal.nearest);
    case 'unknown-home':
      return nothing(`There is no home ${refusal.home}.`, refusal.nearest);
    case 'referral-not-open':
      return nothing(`Referral ${refusal.referral} is not open${on}.`);
    case 'no-such-option':
      return nothing(`There is no option ${refusal.rank}: there are ${refusal.have}.`);
    case 'not-permitted':
      return refuse(
        exitCodes.nothingFound,
        refusal.code,
        `That is not for this person's posts, so nothing was worked out. It is for: ${refusal.roles.join(', ')}.`,
      );
    case 'empty-county':
      return nothing(emptyCounty);
  }
}

export const emptyCounty =
  'No homes are held here yet. Import them ("placewell import homes <file>"), or make the invented county in a folder ("placewell seed").';

export const badKind = (given: string, kinds: readonly string[]): Refused =>
  badInput('bad-kind', `There is no kind "${given}".`, {
    problems: [
      { where: '<kind>', expected: `one of ${kinds.join(', ')}`, received: JSON.stringify(given.slice(0, 40)) },
    ],
  });
