// What is said of people at work: who is asking, in which posts, and what is not theirs to do.

import type { Refusal, StaffRole, Standing } from '#src/services/index';
import { list } from '../amounts.js';

export const staffRoleWords: Readonly<Record<StaffRole, string>> = {
  'placement-officer': 'placement officer',
  'social-worker': 'social worker',
  'supervising-social-worker': 'supervising social worker',
  'team-manager': 'team manager',
  'service-manager': 'service manager',
  'head-of-service': 'head of service',
  'nominated-officer': 'nominated officer',
  director: 'director',
  'fostering-manager': 'fostering manager',
  'independent-reviewing-officer': 'independent reviewing officer',
  'out-of-hours': 'out-of-hours duty team',
  commissioner: 'commissioner',
  auditor: 'auditor',
  administrator: 'administrator',
  'service-account': 'service account',
};

export const peopleWords = {
  notLinked: (account: string) =>
    `This account is not linked to anybody on the staff, so nothing is shown here. An administrator can link it: it is "${account}".`,
  noPost:
    'You hold no post today, so nothing is shown here. An administrator can say which posts you hold, and until when.',
  whoHead: 'Who you are here',
  visitor:
    'A visitor to an invented county: nobody signs in here, so you act in every role. What you propose, another must approve.',
  who: (id: string, posts: string) => `${id}: ${posts}.`,
  actsAs: (id: string, name: string, posts: string) =>
    `You are now ${id} (${name}): ${posts}. You see and do what they may, until you say "be myself".`,
  yourself: 'You are yourself again: a visitor, in every role.',
  noSuchPerson: (asked: string) => `There is nobody ${asked} on the staff to act as.`,
  onlyOnPage: 'Here you are whoever your account is linked to.',
  staffHead: (n: number) => `${n} members of staff`,
  staffHeadings: ['Reference', 'Name', 'Posts'],
  nobody:
    'Nobody is on the staff yet: "placewell seed" makes an invented county with its staff, "placewell staff add" adds somebody.',
  more: (n: number) => `and ${n} more: "act as" takes the reference of any of them.`,
} as const;

/** "placement officer (T-1); team manager (T-2), for W-5". */
export const postsText = (roles: Standing['roles']): string =>
  roles
    .map(
      ({ role, team, deputyOf }) =>
        `${staffRoleWords[role]}${team === null ? '' : ` (${team})`}${deputyOf === null ? '' : `, for ${deputyOf}`}`,
    )
    .join('; ');

export const notPermitted = ({ act, roles }: Extract<Refusal, { readonly code: 'not-permitted' }>): string =>
  `That is not for your posts here${act === 'allocate' ? ': placing everyone at once is for managers' : ''}. Nothing was worked out.${
    roles.length === 0 ? '' : ` It is for: ${list(roles.map(rolePlural))}.`
  }`;

const rolePlural = (role: StaffRole): string => staffRoleWords[role];
