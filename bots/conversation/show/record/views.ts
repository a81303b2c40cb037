// The views on a decision: what was said, how it was heard, and whose is still missing.

import { type Block, warning } from '#bots/replies/index';
import { dayText } from '#bots/words/amounts';
import { viewCodeWords, viewOfWords, viewWords, whyNotWords } from '#bots/words/record/views';
import type { DecisionShown } from '#src/services/index';
import type { View } from '#src/services/terms';

export function viewsBlocks({ views, viewsMissing, state, parts }: DecisionShown): readonly Block[] {
  const alone = parts.flatMap(({ children }) => children).length === 1;
  const missing = viewsMissing.map(
    ({ of, child }) => `${viewOfWords[of]}${alone || child === null ? '' : ` (${child})`}`,
  );
  return [
    ...(views.length === 0
      ? []
      : [{ kind: 'table', title: viewWords.listTitle, head: viewWords.head, rows: views.map(rowOf) } as const]),
    ...(missing.length > 0 && state === 'proposed' ? [warning(viewWords.missing(missing))] : []),
  ];
}

const rowOf = ({ of, childId, homeId, obtained, words, whyNot, again }: View): readonly string[] => [
  `${viewOfWords[of]}${childId === null ? '' : ` (${childId})`}${homeId === null ? '' : ` (${homeId})`}`,
  obtained === null ? viewWords.notObtained : viewCodeWords[obtained],
  words ?? `${whyNot === null ? '' : whyNotWords[whyNot]}${again === null ? '' : viewWords.askedAgain(dayText(again))}`,
];
