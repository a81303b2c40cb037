// The answer to "match": what was found, family questions, five options, whom to ask, and what it all stands on.

import {
  type Action,
  type Block,
  button,
  buttons,
  carrying,
  heading,
  listOf,
  type Reply,
  text,
  warning,
} from '#bots/replies/index';
import { describedOnly, describedTitle, sayAssumption } from '#bots/words/footing';
import { opening, openingSummary, tonightLine } from '#bots/words/opening';
import { searchedFor } from '#bots/words/regimes';
import type { CostsToOthers, Matched, RankedOption, Sensitivity } from '#src/services/index';
import { ofCase, ofNobody } from '../carries.js';
import type { WhoAsked } from '../memory.js';
import { narrowingWords } from '../narrowing.js';
import type { Request } from '../request/request.js';
import { routedOutReply } from './asking.js';
import { costNote, costOf, isAwaited } from './costs.js';
import { familyBlocks } from './family.js';
import { footingBlocks } from './footing.js';
import { gatesForAllBlocks } from './gates.js';
import { itemOf } from './item.js';
import { nothingFitsBlocks } from './nothing-fits.js';
import { questionsForAllBlocks } from './questions.js';
import { askFirstBlocks } from './sensitivity.js';
import { toAskBlocks } from './to-ask.js';

export const PAGE = 5;

export interface ListView {
  readonly asked: WhoAsked;
  readonly answer: Matched;
  /** Null while they are not worked out. */
  readonly costs: CostsToOthers | null;
  /** Null where nobody has looked, or nothing is listed. */
  readonly sensitivity: Sensitivity | null;
  /** How many options stand before this page. */
  readonly from: number;
  /** How many to show; five unless told. */
  readonly size?: number;
  readonly providerName: (id: string) => string;
}

export const pageOf = ({
  answer,
  from,
  size = PAGE,
}: Pick<ListView, 'answer' | 'from' | 'size'>): readonly RankedOption[] => answer.options.slice(from, from + size);

export function listReply(view: ListView): Reply {
  const { asked, answer, from } = view;
  if (answer.routedOut !== null) return routedOutReply(answer.routedOut);
  const shown = pageOf(view);
  const first = from === 0;
  const opens = opening(answer, shown);
  const blocks: readonly Block[] = [
    ...carrying(ofNarrowed, [
      heading(titleOf(view)),
      answer.nothingShownToMeet || answer.options.length === 0 ? warning(opens) : text(opens),
    ]),
    ...(first && asked.kind === 'described' ? describedBlocks(asked.request) : []),
    ...(first ? horizonBlocks(answer) : []),
    ...(first ? familyBlocks(answer) : []),
    ...carrying(
      ofCase,
      listOf(
        'Options',
        shown.map((option) => itemOf(option, answer, costNote(costOf(view.costs, option.rank)))),
      ),
    ),
    ...(first ? nothingFitsBlocks(answer.nothingFits, answer) : []),
    ...(first ? askFirstBlocks(view.sensitivity) : []),
    ...carrying(ofNarrowed, buttons(whatNext(view, shown))),
    ...(first ? questionsForAllBlocks(answer) : []),
    ...(first ? gatesForAllBlocks(answer) : []),
    ...(first ? toAskBlocks(answer, view.providerName) : []),
    ...(first ? footingBlocks(answer) : []),
  ];
  // How many were found, and of whom nothing: it says so where it is made.
  const reply = { summary: openingSummary(answer, shown), carries: ofNobody, blocks };
  return isAwaited(view.costs) ? { ...reply, ...followOf(view, shown) } : reply;
}

/** What was found for whom, and how it was narrowed. */
const ofNarrowed = [...ofCase, 'distance', 'cost'] as const;

/** The words that bring the costs of just these, whatever is asked meanwhile. A narrowed list has gaps: its last page is meant. */
function followOf({ asked }: ListView, shown: readonly RankedOption[]): Pick<Reply, 'follow'> {
  const [first, last] = [shown[0]?.rank, shown.at(-1)?.rank];
  if (first === undefined || last === undefined) return {};
  const whole = last - first === shown.length - 1;
  return {
    follow: [
      'costs',
      ...(asked.kind === 'referral' && whole ? [asked.id] : []),
      ...(whole ? [`${first}-${last}`] : []),
    ].join(' '),
  };
}

/** An emergency says how far it looks: what can be lawful tonight, and until when a bridge must hold. */
const horizonBlocks = ({ horizon }: Matched): readonly Block[] =>
  horizon === null ? [] : carrying(ofCase, [text(tonightLine(horizon))]);

const describedBlocks = ({ children, place, regime }: Request): readonly Block[] =>
  carrying(ofCase, [
    text(describedOnly(children.length)),
    ...(regime === 'standard' ? [] : [text(searchedFor(regime))]),
    ...(place === null ? [] : [text(sayAssumption({ code: 'home-is-the-named-place', place }))]),
  ]);

function titleOf({ asked, answer, from }: ListView): string {
  const whom = asked.kind === 'referral' ? asked.id : describedTitle(asked.request.children.length);
  const narrowed = narrowingWords(answer.narrowing);
  return `${whom}${narrowed.length === 0 ? '' : `, ${narrowed.join(', ')}`}${from === 0 ? '' : ', continued'}`;
}

function whatNext({ answer, from }: ListView, shown: readonly RankedOption[]): readonly Action[] {
  const [first, second] = shown;
  const narrowed = narrowingWords(answer.narrowing).length > 0;
  return [
    ...(first === undefined ? [] : [button(`why ${first.rank}`)]),
    ...(first === undefined || second === undefined ? [] : [button(`compare ${first.rank} and ${second.rank}`)]),
    ...(from + shown.length < answer.options.length ? [button('more')] : []),
    ...(answer.narrowing.onlyInHouse || answer.options.length === 0 ? [] : [button('only in-house')]),
    ...(answer.narrowing.withinMiles === undefined && answer.options.length > 0 ? [button('within 10 miles')] : []),
    ...(narrowed ? [button('everything')] : []),
    ...(answer.options.length === 0 && !narrowed ? [button('vacancies'), button('referrals')] : []),
  ];
}
