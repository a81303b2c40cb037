// Family and friends on the screen: first, as questions, without a number.

import { type Block, folded, listOf, plainItem, text, warning } from '#bots/replies/index';
import { familyQuestion, familyRuledOut, familyWords } from '#bots/words/family';
import type { MatchAnswer } from '#src/services/index';

export const familyBlocks = ({ family, familyRuledOut: out, familyNotConsidered }: MatchAnswer): readonly Block[] => [
  ...(familyNotConsidered ? [warning(familyWords.notConsidered)] : []),
  ...listOf(
    familyWords.title,
    family.map((each) => plainItem(`${each.id} · ${each.relationship}`, familyQuestion(each))),
  ),
  ...folded(
    familyWords.ruledOut,
    out.map((each) => text(`${each.id} · ${each.relationship}. ${familyRuledOut(each)}`)),
  ),
];
