// Gates as checklists: who gives each, what must be on record before, and what may follow and by when.

import { type Block, folded } from '#bots/replies/index';
import { checklist, gateLine, gateWords, sayGate } from '#bots/words/gates';
import type { Gate, MatchAnswer, RankedOption } from '#src/services/index';

export const gateBlocks = (gates: readonly Gate[]): readonly Block[] =>
  gates.flatMap((gate): readonly Block[] => {
    const rows = checklist(gate);
    return [
      { kind: 'text', text: `${gateLine(gate)} ${sayGate(gate)}` },
      ...(rows.length === 0 ? [] : [{ kind: 'table' as const, head: gateWords.head, rows }]),
    ];
  });

/** What every option of the list needs alike: said once, and not again on each. */
export const gatesForAllBlocks = ({ gatesForAll }: MatchAnswer): readonly Block[] =>
  folded(gateWords.forAll, gateBlocks(gatesForAll));

/** The option's own gates: without those that every option has. */
export function ownGates({ gates }: RankedOption, { gatesForAll }: MatchAnswer): readonly Gate[] {
  if (gatesForAll.length === 0) return gates;
  const shared = new Set(gatesForAll.map((gate) => JSON.stringify(gate)));
  return gates.filter((gate) => !shared.has(JSON.stringify(gate)));
}
