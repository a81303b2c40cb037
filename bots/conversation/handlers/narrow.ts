// "only in-house", "within 10 miles", "under £2,000": narrows the last list further; "everything" undoes it.

import { carrying, quiet } from '#bots/replies/index';
import { talk } from '#bots/words/talk';
import { ofNobody } from '../carries.js';
import type { Handler } from '../turn.js';
import { showList, whichReferral } from './the-list.js';

export const narrow: Handler<'narrow'> = ({ narrowing }, scene) => {
  const { list } = scene.memory;
  return list === null ? whichReferral(scene) : showList(list.asked, { ...list.narrowing, ...narrowing }, 0, scene);
};

export const clear: Handler<'clear'> = async (_, scene) => {
  const { list } = scene.memory;
  if (list === null) return whichReferral(scene);
  const outcome = await showList(list.asked, {}, 0, scene);
  if (Object.keys(list.narrowing).length > 0) return outcome;
  return {
    ...outcome,
    reply: {
      ...outcome.reply,
      blocks: [...carrying(ofNobody, [quiet(talk.nothingNarrowed)]), ...outcome.reply.blocks],
    },
  };
};
