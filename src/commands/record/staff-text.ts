// Staff in words and as JSON, and why an act about them was not done.

import type { Post, Staff } from '#src/domain/index';
import type { ActRefusal } from '#src/services/index';
import type { StaffJson } from '#src/services/schemas/index';
import { exitCodes } from '../outcome/exit-codes.js';
import { type Refused, refuse, type Told } from '../outcome/outcome.js';

type Team = StaffJson['teams'][number];

export const staffList = (staff: readonly Staff[], teams: readonly Team[]): Told => ({
  exit: staff.length > 0 ? exitCodes.answer : exitCodes.nothingFound,
  json: jsonOf(null, staff, teams),
  text: [
    ...staff.map(line),
    ...(teams.length === 0 ? ['No team yet: "placewell staff team T-1 North" names one.'] : ['']),
    ...teams.map(({ id, name }) => `${id.padEnd(8)} ${name}`),
  ].join('\n'),
});

export const staffDone = (act: string, subject: string, changed: readonly Staff[]): Told => ({
  exit: exitCodes.answer,
  json: jsonOf({ act, subject }, changed, []),
  text: changed.length > 0 ? changed.map(line).join('\n') : `Done: ${act} ${subject}.`,
});

const jsonOf = (done: StaffJson['done'], staff: readonly Staff[], teams: readonly Team[]): StaffJson => ({
  version: 2,
  kind: 'staff',
  done,
  staff: staff.map(({ id, name, posts }) => ({
    id,
    name,
    posts: posts.map(({ role, team, period: { from, to } }) => ({ role, team, from, to })),
  })),
  teams: teams.map(({ id, name }) => ({ id, name })),
});

const line = ({ id, name, posts }: Staff): string =>
  `${id.padEnd(8)} ${name.padEnd(28)} ${posts.map(postText).join('; ') || 'no post'}`;

const postText = ({ role, team, period: { from, to } }: Post): string =>
  `${role}${team === null ? '' : ` ${team}`} from ${from}${to === null ? '' : ` until ${to}`}`;

export function refusedPerson(refusal: ActRefusal): Refused {
  const nothing = (message: string) => refuse(exitCodes.nothingFound, 'unknown-person', message);
  const no = (message: string) => refuse(exitCodes.nothingFound, 'refused', message);
  switch (refusal.code) {
    case 'not-found':
      return nothing(`There is no ${refusal.what} ${refusal.asked}, or no such post.`);
    case 'not-permitted':
      return refuse(
        exitCodes.nothingFound,
        'not-permitted',
        `That is not for this person's posts. It is for: ${refusal.roles.join(', ')}.`,
      );
    case 'two-persons-needed':
      return no('Nobody does this for themselves: another has to.');
    case 'time-not-possible':
      return no(`The days are not possible: expected ${refusal.expected}, received ${refusal.received}.`);
    case 'wrong-state':
      return no(`${refusal.subject} is in no such post: expected ${refusal.expected.join(' or ')}.`);
    default:
      return no(`Not done: ${refusal.code}.`);
  }
}
