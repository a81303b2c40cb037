// What options would cost the others who wait: a line each in a list of their own, or the whole of one under "why".

import {
  type Block,
  button,
  buttons,
  carrying,
  heading,
  listOf,
  plainItem,
  quiet,
  type Reply,
  text,
} from '#bots/replies/index';
import { describedTitle } from '#bots/words/footing';
import { optionName } from '#bots/words/option-lines';
import { costToOthersDetails, costToOthersLine, costToOthersWords as words } from '#bots/words/waiting/cost-to-others';
import type { CostsToOthers, CostToOthers, RankedOption } from '#src/services/index';
import { ofNobody, ofOption } from '../carries.js';
import type { WhoAsked } from '../memory.js';

export const costOf = (costs: CostsToOthers | null, rank: number): CostToOthers | null =>
  costs?.each.find((each) => each.rank === rank) ?? null;

/** What stands under an option in the list; of one not asked about, that it is not worked out yet. */
export const costNote = (cost: CostToOthers | null): string => (cost === null ? words.notYet : costToOthersLine(cost));

/** Some are not worked out, and asking again may bring them. */
export const isAwaited = (costs: CostsToOthers | null): boolean =>
  costs === null || costs.each.some((each) => each.state === 'not-computed' && each.why === 'not-yet');

export const costsReply = (asked: WhoAsked, options: readonly RankedOption[], costs: CostsToOthers): Reply => ({
  summary: words.ready,
  carries: ofNobody,
  blocks: carrying(ofCosts, [
    heading(
      `${asked.kind === 'referral' ? asked.id : describedTitle(asked.request.children.length)}: ${words.follows}`,
    ),
    ...listOf(
      words.inOrder,
      options.map((option) =>
        plainItem(optionName(option), costNote(costOf(costs, option.rank)), { number: String(option.rank) }),
      ),
    ),
    quiet(`${words.informs} ${words.others(costs.others)}`),
    ...buttons([button('list')]),
  ]),
});

const ofCosts = [...ofOption, 'others-loss'] as const;

/** Under "why": every part of it, and that it moves nothing. */
export const costBlocks = (cost: CostToOthers | null): readonly Block[] => [
  ...carrying(ofNobody, [heading(words.title)]),
  ...carrying(
    ['others-loss', 'distance', 'cost'],
    (cost === null ? [words.notYet] : costToOthersDetails(cost)).map(text),
  ),
  ...carrying(ofNobody, [quiet(words.informs)]),
];
