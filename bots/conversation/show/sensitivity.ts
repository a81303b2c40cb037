// What would have to change for another option to be first, and the one question worth asking before the others.

import { type Block, carrying, heading, quiet, text } from '#bots/replies/index';
import { askFirst, sayTurn, sensitivityWords } from '#bots/words/sensitivity';
import type { Sensitivity } from '#src/services/index';
import { ofOption } from '../carries.js';

/** Under "why 1". */
export const sensitivityBlocks = (found: Sensitivity | null): readonly Block[] =>
  found === null
    ? []
    : carrying(ofOption, [
        heading(sensitivityWords.title),
        ...(found.turns.length === 0
          ? [text(sensitivityWords.nothing)]
          : [...new Set(found.turns.map(sayTurn))].map(text)),
        quiet(sensitivityWords.verified),
        ...askFirstBlocks(found),
      ]);

/** In the list: the one question whose answer would move most. */
export const askFirstBlocks = (found: Sensitivity | null): readonly Block[] =>
  found === null || found.ask === null ? [] : carrying(ofOption, [text(askFirst(found.ask))]);
