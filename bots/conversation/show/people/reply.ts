// Who is asking, and whom a visitor may play.

import { button, buttons, carrying, folded, heading, type Reply, text } from '#bots/replies/index';
import { peopleWords, postsText } from '#bots/words/record/people';
import type { Staff, Standing } from '#src/services/index';
import { ofNobody, ofStaff } from '../../carries.js';
import { askPlainly } from '../asking.js';

const SHOWN = 30;

export function whoReply({ staff, roles }: Standing, page: boolean): Reply {
  const visitor = isVisitor(staff);
  const words = visitor ? peopleWords.visitor : peopleWords.who(staff, postsText(roles));
  return {
    summary: peopleWords.whoHead,
    carries: ofNobody,
    blocks: carrying(ofStaff, [
      heading(peopleWords.whoHead),
      text(words),
      ...buttons([
        ...(page ? [button('staff')] : []),
        ...(page && !visitor ? [button('be myself')] : []),
        button('referrals'),
      ]),
    ]),
  };
}

export function staffReply(staff: readonly Staff[], page: boolean): Reply {
  if (staff.length === 0) return askPlainly(peopleWords.nobody, []);
  const row = ({ id, name, posts }: Staff) => [
    id,
    name,
    postsText(posts.map(({ role, team }) => ({ role, team, deputyOf: null }))),
  ];
  const table = (some: readonly Staff[]) =>
    ({ kind: 'table', head: peopleWords.staffHeadings, rows: some.map(row) }) as const;
  const rest = staff.slice(SHOWN);
  return {
    summary: peopleWords.staffHead(staff.length),
    carries: ofNobody,
    blocks: carrying(ofStaff, [
      heading(peopleWords.staffHead(staff.length)),
      table(staff.slice(0, SHOWN)),
      ...(rest.length === 0 ? [] : folded(peopleWords.more(rest.length), [table(rest)])),
      ...(page ? buttons(staff.slice(0, 4).map(({ id }) => button(`act as ${id}`))) : []),
    ]),
  };
}

export const isVisitor = (staff: string): boolean => staff.startsWith('V-');
