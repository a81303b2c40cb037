// When nothing is listed, suitable or lawful tonight: what would open a home, then the limits that cannot hold together, law apart.

import { type Block, carrying, folded, type Item, listOf, plainItem, quiet, text, warning } from '#bots/replies/index';
import {
  conflictGroups,
  nowhere,
  repairLine,
  repairSteps,
  repairTitle,
  nothingFitsWords as words,
} from '#bots/words/nothing-fits';
import type { MatchAnswer, NothingFits, Repair } from '#src/services/index';
import { ofOption } from '../carries.js';

/** As many ways as a person weighs at once; the others are a button away. */
const AT_ONCE = 3;

export function nothingFitsBlocks(found: NothingFits | null, { horizon, options }: MatchAnswer): readonly Block[] {
  if (found === null) return [];
  const items = found.repairs.map((each) => itemOf(each, horizon !== null));
  const rest = items.slice(AT_ONCE);
  const why = conflictBlocks(found);
  return carrying(ofOption, [
    ...nowhere(found).map(warning),
    ...listOf(words.title[found.wanted], items.slice(0, AT_ONCE)),
    ...folded(words.more(rest.length), rest.length === 0 ? [] : [{ kind: 'list', items: rest }]),
    // Where there is a list, it is what a person reads; where there is none, why not.
    ...(options.length > 0 || why.length === 0 ? folded(words.conflict, why) : [text(`${words.conflict}:`), ...why]),
  ]);
}

const itemOf = (repair: Repair, emergency: boolean): Item =>
  plainItem(repairTitle(repair), repairLine(repair, emergency), { details: repairSteps(repair) });

function conflictBlocks(found: NothingFits): readonly Block[] {
  const groups = conflictGroups(found.conflict);
  if (groups.length === 0) return [];
  return [
    { kind: 'facts', facts: groups.map(([name, value]) => ({ name, value })) },
    text(words.explained),
    ...(found.status === 'optimal' ? [] : [quiet(words.notProved)]),
  ];
}
