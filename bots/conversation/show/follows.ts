// What an option would set going: each thing that must follow, by when, and who must do it. Folded away until asked for.

import { type Block, carrying, folded, quiet, text } from '#bots/replies/index';
import { clockRow, clockWords, unread } from '#bots/words/clocks';
import type { HomeFollows, MatchAnswer, Part } from '#src/services/index';
import { ofOption } from '../carries.js';

/** A split is told home by home. */
export function followsBlocks(
  follows: readonly HomeFollows[],
  parts: readonly Pick<Part, 'home' | 'children'>[],
  { startOn }: MatchAnswer,
): readonly Block[] {
  const running = follows.filter(({ clocks }) => clocks.length > 0);
  if (running.length === 0) return [];
  const titles = unread(running.flatMap(({ clocks }) => clocks));
  const blocks = folded(clockWords.title, [
    ...running.flatMap(({ home, clocks }): readonly Block[] => {
      const everyone = parts.find((part) => part.home === home)?.children.length ?? 0;
      const rows = clocks.map((clock) => clockRow(clock, everyone));
      return [...(parts.length > 1 ? [text(`${home}:`)] : []), { kind: 'table', head: clockWords.head, rows }];
    }),
    quiet(clockWords.counted(startOn)),
    ...(titles.length === 0 ? [] : [quiet(clockWords.notVerified(titles))]),
  ]);
  return carrying(ofOption, blocks);
}
