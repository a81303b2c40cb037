// Gates as checklists: who gives each, what must be on record before, and what may follow and by when.

import { type Block, carrying, folded } from '#bots/replies/index';
import { alike, checklist, gateLine, gateWords, sayGate } from '#bots/words/gates';
import type { Gate, MatchAnswer, RankedOption } from '#src/services/index';
import { ofCase } from '../carries.js';

export const gateBlocks = (gates: readonly Gate[], tonight: boolean): readonly Block[] =>
  carrying(
    ofCase,
    alike(gates).flatMap((group): readonly Block[] => [
      { kind: 'text', text: `${gateLine(group, tonight)} ${sayGate(group)}` },
      ...checklistTable(checklist(group)),
    ]),
  );

/** One column where everything is due at once. */
function checklistTable(rows: readonly (readonly [string, string])[]): readonly Block[] {
  const [first, ...others] = new Set(rows.map(([, when]) => when));
  if (first === undefined) return [];
  return others.length > 0
    ? [{ kind: 'table', head: gateWords.head, rows }]
    : [{ kind: 'table', head: [gateWords.allBy(first)], rows: rows.map(([what]) => [what]) }];
}

/** What every option of the list needs alike: said once, and not again on each. */
export const gatesForAllBlocks = ({ gatesForAll, horizon }: MatchAnswer): readonly Block[] =>
  carrying(ofCase, folded(gateWords.forAll, gateBlocks(gatesForAll, horizon !== null)));

/** The option's own gates: without those that every option has. */
export function ownGates({ gates }: Pick<RankedOption, 'gates'>, { gatesForAll }: MatchAnswer): readonly Gate[] {
  if (gatesForAll.length === 0) return gates;
  const shared = new Set(gatesForAll.map((gate) => JSON.stringify(gate)));
  return gates.filter((gate) => !shared.has(JSON.stringify(gate)));
}
