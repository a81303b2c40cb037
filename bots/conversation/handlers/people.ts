// "who am I", "staff", "act as W-3": over invented data a browser may play any of the invented staff.

import { button } from '#bots/replies/index';
import { peopleWords, postsText } from '#bots/words/record/people';
import { staffId } from '#src/services/terms';
import { ofStaff } from '../carries.js';
import { nothingSaid } from '../memory.js';
import { askBack, askPlainly } from '../show/asking.js';
import { staffReply, whoReply } from '../show/people/reply.js';
import type { Handler } from '../turn.js';

export const whoAmI: Handler<'who-am-i'> = (_, { who }) => ({ reply: whoReply(who.standing, who.surface === 'page') });

export const staff: Handler<'staff'> = async (_, { people, who }) => {
  const found = await people.staff({ who: who.standing });
  return { reply: staffReply(found.ok ? found.value : [], who.surface === 'page') };
};

/** What was said before belongs to whom it was said to: the next person begins anew. */
export const actAs: Handler<'act-as'> = async ({ staff: asked }, { people, who }) => {
  if (who.surface !== 'page') return { reply: askPlainly(peopleWords.onlyOnPage, [button('who am I')]) };
  const now = await people.actAs({ who: who.standing }, who.person, asked === null ? null : staffId(asked));
  if (!now.ok) {
    const reply = askBack(peopleWords.noSuchPerson(asked ?? 'you'), [button('staff')], ofStaff);
    return { reply: { ...reply, refused: true } };
  }
  const { id, name, posts } = now.value;
  const words =
    asked === null
      ? peopleWords.yourself
      : peopleWords.actsAs(id, name, postsText(posts.map(({ role, team }) => ({ role, team, deputyOf: null }))));
  return { reply: askBack(words, [button('referrals'), button('who am I')], ofStaff), memory: nothingSaid };
};
