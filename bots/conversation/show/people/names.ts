// The homes of a list by name, for one person alone.

import { button, buttons, carrying, heading, quiet, type Reply } from '#bots/replies/index';
import { nameWords } from '#bots/words/record/names';
import { ofCase, ofHome, ofNobody } from '../../carries.js';

export const namesReply = (
  referral: string,
  homes: readonly { readonly home: string; readonly name: string }[],
): Reply => ({
  summary: nameWords.kept,
  carries: ofNobody,
  blocks: [
    ...carrying(ofCase, [heading(nameWords.title(referral))]),
    ...carrying(
      [...ofHome, 'home-name'],
      [{ kind: 'facts', facts: homes.map(({ home, name }) => ({ name: home, value: name })) }],
    ),
    ...carrying(ofNobody, [quiet(nameWords.kept), ...buttons([button('list')])]),
  ],
});
