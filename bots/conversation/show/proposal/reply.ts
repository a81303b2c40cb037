// The answer to "allocate": the whole in one line, who would go where, who waits, who needs a wider search, and how sure that is.

import {
  type Block,
  button,
  buttons,
  carrying,
  folded,
  heading,
  quiet,
  type Reply,
  text,
  warning,
} from '#bots/replies/index';
import { deciding, footingTitles, versionLine } from '#bots/words/footing';
import {
  allocationWords,
  banLine,
  pinLine,
  sayIssue,
  toJudge,
  totalFacts,
  wholeLine,
} from '#bots/words/waiting/allocation';
import { levelRow, overall, proofWords, sizeLine } from '#bots/words/waiting/proof';
import type { Proposal } from '#src/services/index';
import { ofNobody, ofOption, ofVersions } from '../../carries.js';
import { changeBlocks, placeBlocks } from './lines.js';

/** `everyRole`: nobody signed in, and whoever asks acts in every role. */
export const proposalReply = (proposal: Proposal, everyRole: boolean): Reply => ({
  summary: allocationWords.summary,
  carries: ofNobody,
  blocks: carrying(ofProposal, [
    heading(allocationWords.title(proposal.asAt)),
    ...(proposal.status === 'infeasible' ? [warning(wholeLine(proposal))] : [text(wholeLine(proposal))]),
    ...(toJudge(proposal) === '' ? [] : [text(toJudge(proposal))]),
    ...(everyRole ? [quiet(allocationWords.everyRole)] : []),
    ...proposal.issues.map(sayIssue).map(warning),
    ...askedBlocks(proposal),
    ...placeBlocks(proposal),
    ...(proposal.notInIt.length === 0 ? [] : [quiet(allocationWords.notInIt(proposal.notInIt))]),
    ...(proposal.held.length === 0 ? [] : [quiet(allocationWords.held(proposal.held))]),
    ...changeBlocks(proposal),
    ...totalBlocks(proposal),
    ...buttons([...(proposal.pins.length + proposal.bans.length > 0 ? [button('allocate')] : []), button('referrals')]),
    ...folded(proofWords.title, proofBlocks(proposal)),
    ...carrying(ofNobody, folded(footingTitles.deciding, deciding.map(text))),
  ]),
});

/** Every open referral, and what each gives up for the others. */
const ofProposal = [...ofOption, 'demand', 'others-loss'] as const;

const askedBlocks = ({ pins, bans }: Proposal): readonly Block[] =>
  pins.length + bans.length === 0
    ? []
    : [text(`${allocationWords.asked}: ${[...pins.map(pinLine), ...bans.map(banLine)].join('; ')}.`)];

const totalBlocks = (proposal: Proposal): readonly Block[] =>
  proposal.totals.placed === 0
    ? []
    : [{ kind: 'facts', facts: totalFacts(proposal).map(([name, value]) => ({ name, value })) }];

const proofBlocks = (proposal: Proposal): readonly Block[] => [
  text(overall(proposal)),
  ...(proposal.levels.length === 0
    ? []
    : [{ kind: 'table', head: proofWords.head, rows: proposal.levels.map(levelRow) } satisfies Block]),
  ...(proposal.levels.length === 0 ? [] : [quiet(proofWords.turn)]),
  quiet(sizeLine(proposal)),
  ...carrying(ofVersions, [quiet(versionLine(proposal.versions).replace('same list', 'same proposal'))]),
];
