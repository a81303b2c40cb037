// Parts 11 to 14 of an explanation: what it stands on, what was left out, and who decides.

import { type Block, folded, quiet, text } from '#bots/replies/index';
import { deciding, footingTitles, sayAssumption, sayNotConsidered, solveLine, versionLine } from '#bots/words/footing';
import type { MatchAnswer } from '#src/services/index';

export const footingBlocks = ({ assumed, notConsidered, solve, versions }: MatchAnswer): readonly Block[] => [
  ...folded(footingTitles.assumed, assumed.map(sayAssumption).map(text)),
  ...folded(footingTitles.notConsidered, notConsidered.map(sayNotConsidered).map(text)),
  ...folded(footingTitles.deciding, deciding.map(text)),
  ...folded(footingTitles.versions, [...solveLine(solve), versionLine(versions)].map(quiet)),
];
