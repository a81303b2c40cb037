// "Why 2": every rule's verdict, points that add up, approvals, questions, cost and where the facts came from.

import { type Block, button, buttons, carrying, folded, heading, type Reply, text, warning } from '#bots/replies/index';
import { explaining } from '#bots/words/explaining';
import { gateWords } from '#bots/words/gates';
import { bandWords } from '#bots/words/kinds';
import {
  besideCost,
  costLine,
  distanceLine,
  factsAge,
  gapLine,
  lostLine,
  moversFirst,
  offerLines,
  optionName,
  questionLine,
  stayLine,
  supportLines,
  worstLine,
} from '#bots/words/option-lines';
import type { CostToOthers, HomeFollows, MatchAnswer, RankedOption, Rule, Sensitivity } from '#src/services/index';
import { ofNobody, ofOption } from '../carries.js';
import { costBlocks } from './costs.js';
import { followsBlocks } from './follows.js';
import { footingBlocks } from './footing.js';
import { gateBlocks, gatesForAllBlocks, ownGates } from './gates.js';
import { aheadBy } from './item.js';
import { sensitivityBlocks } from './sensitivity.js';
import { pointsTables, sourcesOf, unscoredTable } from './verdicts.js';

/** What stands beside an option: worked out apart, and null where it is not ready, or not for this option. */
export interface Beside {
  readonly cost: CostToOthers | null;
  readonly sensitivity: Sensitivity | null;
}

export function whyReply(
  option: RankedOption,
  answer: MatchAnswer,
  book: readonly Rule[],
  follows: readonly HomeFollows[],
  beside: Beside,
  first: readonly Block[] = [],
): Reply {
  const next = answer.options.find(({ rank }) => rank === option.rank + 1);
  const applies = option.findings.filter(({ status }) => status !== 'not-applicable');
  const own = gateBlocks(ownGates(option, answer), answer.horizon !== null);
  const questions = moversFirst(option.questions).map(questionLine).map(text);
  const support = supportLines(option).map(text);
  const standing = explaining.standing(
    option.rank,
    answer.options.length + answer.hidden.count,
    bandWords[option.band],
  );
  return {
    summary: `Why number ${option.rank}: every rule and its points.`,
    carries: ofNobody,
    blocks: [
      ...carrying(ofOption, [
        ...first,
        heading(explaining.whyTitle(option.rank, optionName(option))),
        text([standing, ...gapLine(option.gapToNext, next, next === undefined ? [] : aheadBy(option, next))].join(' ')),
        ...(option.worst === null ? [] : [warning(worstLine(option.worst))]),
        ...stayLine(option).map(warning),
        ...offerLines(option).map(text),
        ...lostLine(option.pairsApart).map(warning),
        ...(own.length === 0 ? [] : [heading(gateWords.title), ...own]),
      ]),
      ...gatesForAllBlocks(answer),
      ...followsBlocks(follows, option.parts, answer),
      ...carrying(ofOption, [
        ...(questions.length === 0 ? [] : [heading(explaining.questions), ...questions]),
        ...support,
      ]),
      ...sensitivityBlocks(beside.sensitivity),
      ...costBlocks(beside.cost),
      ...pointsTables(option),
      ...unscoredTable(option.findings.filter(({ group, status }) => group === null && status !== 'not-applicable')),
      ...carrying(ofOption, [
        ...partBlocks(option),
        heading(explaining.costs),
        ...[costLine(option.cost), ...besideCost(option.cost), distanceLine(option, answer.milesFrom)].map(text),
        ...option.parts.map((part) => text(factsAge(part, answer.asAt))),
      ]),
      ...sourcesOf(applies, book),
      ...footingBlocks(answer),
      ...carrying(
        ofOption,
        buttons([...(next === undefined ? [] : [button(`compare ${option.rank} and ${next.rank}`)]), button('list')]),
      ),
    ],
  };
}

/** A split is also told home by home: which children, and how each stands. */
const partBlocks = ({ parts }: RankedOption): readonly Block[] =>
  parts.length < 2
    ? []
    : folded(
        explaining.parts,
        parts.flatMap((part) => [
          text(`${part.home}, for ${part.children.join(', ')}: ${bandWords[part.band]}.`),
          ...unscoredTable(part.findings.filter(({ status }) => status === 'broken' || status === 'unknown')),
        ]),
      );
