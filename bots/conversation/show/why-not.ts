// "Why not H-310": every rule it fails, with its sentence and source, and what is not known.

import { type Block, button, buttons, heading, type Reply, text, warning } from '#bots/replies/index';
import { explaining } from '#bots/words/explaining';
import type { Explanation, Rule, RuleFinding } from '#src/services/index';
import { footingBlocks } from './footing.js';
import { sourcesOf, unscoredTable } from './verdicts.js';

export function whyNotReply(explanation: Explanation, book: readonly Rule[]): Reply {
  const { home, findings, answer } = explanation;
  const broken = lawFirst(findings.filter(({ status }) => status === 'broken'));
  const open = findings.filter(({ status }) => status === 'unknown');
  const blocks: readonly Block[] = [
    heading(explaining.whyNotTitle(home.id)),
    whyNot(explanation, broken.length),
    ...unscoredTable(broken, explaining.failing),
    ...unscoredTable(open, explaining.open),
    ...sourcesOf([...broken, ...open], book),
    ...footingBlocks(answer),
    ...buttons([button('list'), ...(answer.options.length > 0 ? [button('why 1')] : [])]),
  ];
  return { summary: `Why not ${home.id}: every rule it does not meet.`, blocks };
}

function whyNot({ home, toAsk, withheld }: Explanation, broken: number): Block {
  if (toAsk) return text(explaining.toAsk(home.id));
  if (withheld) return warning(explaining.withheld(home.id));
  return broken > 0 ? warning(explaining.broken(home.id, broken)) : text(explaining.nothingBroken(home.id));
}

const order = { hard: 0, gated: 1, duty: 2, policy: 3 } as const;
const lawFirst = (findings: readonly RuleFinding[]): readonly RuleFinding[] =>
  findings.toSorted((a, b) => order[a.class] - order[b.class]);
