// Parts 11 to 14 of an explanation: what it stands on, what was left out, and who decides.

import { type Block, carrying, folded, quiet, text } from '#bots/replies/index';
import { deciding, footingTitles, sayAssumption, sayNotConsidered, solveLine, versionLine } from '#bots/words/footing';
import type { MatchAnswer } from '#src/services/index';
import { ofCase, ofNobody, ofVersions } from '../carries.js';

export const footingBlocks = ({ assumed, notConsidered, solve, versions }: MatchAnswer): readonly Block[] => [
  ...carrying([...ofCase, 'distance'], folded(footingTitles.assumed, assumed.map(sayAssumption).map(text))),
  ...carrying(ofCase, folded(footingTitles.notConsidered, notConsidered.map(sayNotConsidered).map(text))),
  ...carrying(ofNobody, folded(footingTitles.deciding, deciding.map(text))),
  ...carrying(ofVersions, folded(footingTitles.versions, [...solveLine(solve), versionLine(versions)].map(quiet))),
];
