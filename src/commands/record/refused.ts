// Why the record did not do it -> what the command line says of it.

import type { ActRefusal } from '#src/services/index';
import { exitCodes } from '../outcome/exit-codes.js';
import { type Refused, refuse } from '../outcome/outcome.js';

/** Of looking at what is kept: a list that is not there, and one that is not theirs, read the same. */
export const refusedAct = (refusal: ActRefusal): Refused =>
  refusal.code === 'not-found'
    ? refuse(exitCodes.nothingFound, 'unknown-list', `Nothing was shown under ${refusal.asked}.`)
    : refuse(
        exitCodes.nothingFound,
        'not-permitted',
        `That is not for this person's posts.${refusal.code === 'not-permitted' ? ` It is for: ${refusal.roles.join(', ')}.` : ''}`,
      );
