// Providers to ask: unnumbered and unpriced, because a provider that has not offered is not an option.

import { type Block, carrying, folded, plainItem, quiet } from '#bots/replies/index';
import { count } from '#bots/words/amounts';
import { bandWords, homeWords } from '#bots/words/kinds';
import { distance } from '#bots/words/option-lines';
import type { MatchAnswer } from '#src/services/index';
import { ofOption } from '../carries.js';

const MOST = 8;

export function toAskBlocks({ toAsk, milesFrom }: MatchAnswer, providerName: (id: string) => string): readonly Block[] {
  const providers = new Set(toAsk.map(({ provider }) => provider)).size;
  const items = toAsk
    .slice(0, MOST)
    .map((each) =>
      plainItem(
        `${each.home} · ${homeWords[each.homeType]} · ${providerName(each.provider)}`,
        [bandWords[each.band], ...distance(each.straight, milesFrom), 'no offer yet: ask'].join(' · '),
      ),
    );
  const rest = toAsk.length - items.length;
  if (items.length === 0) return [];
  const blocks = folded(`To ask: ${count(toAsk.length, 'home')} of ${count(providers, 'provider')}`, [
    { kind: 'list', items },
    ...(rest > 0 ? [quiet(`And ${count(rest, 'more home')}.`)] : []),
  ]);
  return carrying([...ofOption, 'provider'], blocks);
}
