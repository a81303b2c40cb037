// What is asked whichever home is chosen: facts of the children and the case that nobody has recorded yet.

import { type Block, carrying, folded, text } from '#bots/replies/index';
import { explaining } from '#bots/words/explaining';
import { sayAsking } from '#bots/words/verdict-words';
import type { MatchAnswer, OpenQuestion } from '#src/services/index';
import { ofCase } from '../carries.js';

/** Said once under the list; the rest are asked of one option or another, and stand there. */
export function questionsForAllBlocks({ options }: MatchAnswer): readonly Block[] {
  const [first, ...rest] = options;
  if (first === undefined || rest.length === 0) return [];
  const shared = first.questions.filter((each) => rest.every(({ questions }) => questions.some((q) => same(q, each))));
  return carrying(
    ofCase,
    folded(
      explaining.questionsForAll,
      shared.map((each) => text(sayAsking(each))),
    ),
  );
}

const same = (a: OpenQuestion, b: OpenQuestion): boolean => a.code === b.code && a.who === b.who && a.about === b.about;
