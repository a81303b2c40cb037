// "more": the next five of the list; "list": the list from its start.

import { button } from '#bots/replies/index';
import { talk } from '#bots/words/talk';
import { askPlainly } from '../show/asking.js';
import type { Handler } from '../turn.js';
import { showList, whichReferral } from './the-list.js';

export const more: Handler<'more'> = async (_, scene) => {
  const { list } = scene.memory;
  if (list === null) return whichReferral(scene);
  const outcome = await showList(list.asked, list.narrowing, list.shown, scene);
  const shown = outcome.memory?.list?.shown;
  if (shown === undefined || shown > list.shown) return outcome;
  return { reply: askPlainly(talk.noMore(list.shown), [button('list'), button('why 1')]) };
};

export const again: Handler<'again'> = (_, scene) => {
  const { list } = scene.memory;
  return list === null ? whichReferral(scene) : showList(list.asked, list.narrowing, 0, scene);
};
