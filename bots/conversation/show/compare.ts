// Two options side by side: the table of what differs, and what the difference amounts to.

import { type Block, button, buttons, carrying, heading, type Reply, text, warning } from '#bots/replies/index';
import { points } from '#bots/words/amounts';
import { explaining } from '#bots/words/explaining';
import { optionName } from '#bots/words/option-lines';
import { bands, hundredths, type MatchAnswer, type RankedOption } from '#src/services/terms';
import { ofNobody, ofOption } from '../carries.js';
import { differences } from './differences.js';

export function compareReply(
  one: RankedOption,
  other: RankedOption,
  whole: MatchAnswer,
  moved: readonly string[],
): Reply {
  const [a, b] = one.rank < other.rank ? [one, other] : [other, one];
  const rows = differences(a, b);
  const table: readonly Block[] =
    rows.length === 0
      ? []
      : [{ kind: 'table', head: ['', `${a.rank}: ${optionName(a)}`, `${b.rank}: ${optionName(b)}`], rows }];
  return {
    summary: `Numbers ${a.rank} and ${b.rank}, side by side.`,
    carries: ofNobody,
    blocks: carrying(ofOption, [
      ...moved.map(warning),
      heading(explaining.compareTitle(a.rank, b.rank)),
      text(verdict(a, b, rows.length, whole)),
      ...table,
      ...buttons([button(`why ${a.rank}`), button(`why ${b.rank}`), button('list')]),
    ]),
  };
}

function verdict(a: RankedOption, b: RankedOption, rows: number, whole: MatchAnswer): string {
  if (rows === 0) return explaining.noDifference(a.rank, b.rank);
  if (bands.indexOf(a.band) < bands.indexOf(b.band)) return explaining.aheadByBand(a.rank, b.rank);
  if (a.connected && !b.connected) return explaining.aheadByFamily(a.rank, b.rank);
  const ahead = hundredths(a.points.total - b.points.total);
  return ahead < whole.margin
    ? explaining.smallDifference(a.rank, b.rank)
    : explaining.ahead(a.rank, b.rank, points(ahead));
}
