// Family and friends on the screen: first, as questions, without a number.

import { type Block, carrying, folded, listOf, plainItem, text, warning } from '#bots/replies/index';
import { familyQuestion, familyRuledOut, familyWords } from '#bots/words/family';
import type { MatchAnswer } from '#src/services/index';
import { ofCase } from '../carries.js';

export const familyBlocks = ({ family, familyRuledOut: out, familyNotConsidered }: MatchAnswer): readonly Block[] =>
  carrying(ofFamily, [
    ...(familyNotConsidered ? [warning(familyWords.notConsidered)] : []),
    ...listOf(
      familyWords.title,
      family.map((each) => plainItem(`${each.id} · ${each.relationship}`, familyQuestion(each))),
    ),
    ...folded(
      familyWords.ruledOut,
      out.map((each) => text(`${each.id} · ${each.relationship}. ${familyRuledOut(each)}`)),
    ),
  ]);

/** Why somebody was ruled out is in the words of whoever decided. */
const ofFamily = [...ofCase, 'family-fact', 'free-text-of-child', 'staff-name'] as const;
