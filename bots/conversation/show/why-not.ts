// "Why not H-310": every rule it fails, with its sentence and source, what is not known, and what approval it would need.

import { type Block, button, buttons, carrying, heading, type Reply, text, warning } from '#bots/replies/index';
import { explaining } from '#bots/words/explaining';
import { gateWords } from '#bots/words/gates';
import type { Explanation, MatchAnswer, Rule, RuleFinding } from '#src/services/index';
import { ofHome, ofOption } from '../carries.js';
import { routedOutReply } from './asking.js';
import { footingBlocks } from './footing.js';
import { gateBlocks, gatesForAllBlocks, ownGates } from './gates.js';
import { sourcesOf, unscoredTable } from './verdicts.js';

export function whyNotReply(explanation: Omit<Explanation, 'sensitivity'>, book: readonly Rule[]): Reply {
  const { home, findings, answer, toAsk } = explanation;
  if (answer.routedOut !== null) return routedOutReply(answer.routedOut);
  const broken = lawFirst(findings.filter(({ status }) => status === 'broken'));
  const open = findings.filter(({ status }) => status === 'unknown');
  const gated = toAsk ? findings.filter(({ status, gates }) => status === 'met' && gates.length > 0) : [];
  const blocks: readonly Block[] = [
    ...carrying(ofOption, [heading(explaining.whyNotTitle(home.id)), whyNot(explanation, broken.length)]),
    ...unscoredTable(broken, explaining.failing),
    ...unscoredTable(open, explaining.open),
    ...gatesNeeded(toAsk ? findings : broken, answer),
    ...(toAsk ? gatesForAllBlocks(answer) : []),
    ...sourcesOf([...broken, ...open, ...gated], book),
    ...footingBlocks(answer),
    ...carrying(ofOption, buttons([button('list'), ...(answer.options.length > 0 ? [button('why 1')] : [])])),
  ];
  return { summary: `Why not ${home.id}: every rule it does not meet.`, carries: ofHome, blocks };
}

/** Of a home to ask, what it would need; of one that is ruled out, how the refusal could become a yes. */
function gatesNeeded(findings: readonly RuleFinding[], answer: MatchAnswer): readonly Block[] {
  const needed = ownGates({ gates: findings.flatMap(({ gates }) => gates) }, answer);
  const blocks = gateBlocks(needed, answer.horizon !== null);
  return blocks.length === 0 ? [] : carrying(ofOption, [heading(gateWords.title), ...blocks]);
}

function whyNot({ home, toAsk, withheld }: Pick<Explanation, 'home' | 'toAsk' | 'withheld'>, broken: number): Block {
  if (toAsk) return text(explaining.toAsk(home.id));
  if (withheld) return warning(explaining.withheld(home.id));
  return broken > 0 ? warning(explaining.broken(home.id, broken)) : text(explaining.nothingBroken(home.id));
}

const order = { hard: 0, gated: 1, duty: 2, policy: 3 } as const;
const lawFirst = (findings: readonly RuleFinding[]): readonly RuleFinding[] =>
  findings.toSorted((a, b) => order[a.class] - order[b.class]);
